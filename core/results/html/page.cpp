// SPDX-License-Identifier: MIT
#include "core/results/html/page.hpp"

#include "core/results/html/svg.hpp"

#include <fmt/format.h>

namespace tillsim {

namespace {

// Colours of series: M. Okabe and K. Ito, Color Universal Design, 2008, darkened or lightened to have a contrast of at
// least 3 to 1 with the page. Marks and dashes tell the series apart without them.
constexpr const char* style = R"(
:root { color-scheme: light dark; --paper: #fff; --ink: #1d1d1f; --soft: #5c5c63; --grid: #dcdce0; --accent: #0b63a5;
  --good: #1a6f3c; --bad: #a3261b; --s0: #0b63a5; --s1: #b34700; --s2: #00795a; --s3: #8a3d8f; --s4: #8a6100; --s5: #43454b; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #16171a; --ink: #ececee; --soft: #a5a6ad; --grid: #3a3b41; --accent: #6cb4ee; --good: #6fcf97;
    --bad: #ff8a7d; --s0: #6cb4ee; --s1: #f39a5b; --s2: #4fc9a4; --s3: #d59bd9; --s4: #e2bd4a; --s5: #c3c5cc; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 62rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
h1 { font-size: 1rem; font-weight: 600; color: var(--soft); margin: 0 0 .25rem; }
h2 { font-size: 1.2rem; margin: 2.2rem 0 .6rem; }
.answer { font-size: 1.6rem; line-height: 1.3; font-weight: 600; margin: .2rem 0 1rem; }
figure { margin: 0 0 1rem; max-width: 40rem; }
figcaption, .note { color: var(--soft); font-size: .9rem; }
.gallery { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr)); gap: .5rem 1.5rem; }
svg { display: block; width: 100%; height: auto; }
svg text { font: 13px system-ui, sans-serif; fill: var(--ink); }
svg .title { fill: var(--soft); } svg .small { font-size: 12px; } svg .strong { font-weight: 700; }
svg .grid { stroke: var(--grid); stroke-width: 1; } svg .axis { stroke: var(--soft); stroke-width: 1; }
svg .line { fill: none; stroke-width: 2; } svg .whisker { fill: none; stroke-width: 1.5; } svg .mark { stroke-width: 1.5; }
svg .s0 { stroke: var(--s0); fill: var(--s0); } svg .s1 { stroke: var(--s1); fill: var(--s1); }
svg .s2 { stroke: var(--s2); fill: var(--s2); } svg .s3 { stroke: var(--s3); fill: var(--s3); }
svg .s4 { stroke: var(--s4); fill: var(--s4); } svg .s5 { stroke: var(--s5); fill: var(--s5); }
svg .line, svg .whisker { fill: none; }
svg .s1.line { stroke-dasharray: 7 3; } svg .s2.line { stroke-dasharray: 2 3; } svg .s3.line { stroke-dasharray: 9 3 2 3; }
svg .s4.line { stroke-dasharray: 4 4; } svg .s5.line { stroke-dasharray: 12 4; }
svg .hollow { fill: var(--paper); } svg .ring { fill: none; stroke: var(--ink); stroke-width: 2; }
svg .target { stroke: var(--ink); stroke-width: 1.5; stroke-dasharray: 5 4; fill: none; }
svg .band { fill: var(--s0); fill-opacity: .22; stroke: none; } svg .area { fill-opacity: .2; stroke: none; }
svg .name { paint-order: stroke; stroke: var(--paper); stroke-width: 4; stroke-linejoin: round; }
svg .cell { fill: var(--s0); stroke: var(--grid); stroke-width: 1; }
svg .h0 { fill-opacity: 0; } svg .h1 { fill-opacity: .09; } svg .h2 { fill-opacity: .18; } svg .h3 { fill-opacity: .27; }
svg .h4 { fill-opacity: .36; } svg .h5 { fill-opacity: .45; } svg .empty { fill: none; stroke: var(--grid); }
svg .busy { fill: var(--s0); } svg .gap { fill: var(--s0); fill-opacity: .4; stroke: var(--s0); stroke-width: 1; }
svg .idle { fill: none; stroke: var(--soft); stroke-width: 1; }
svg .away { fill: var(--grid); stroke: var(--soft); stroke-width: 1; stroke-dasharray: 2 2; }
.table { overflow-x: auto; } table { border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: .9rem; }
caption { text-align: left; color: var(--soft); padding-bottom: .3rem; }
th, td { padding: .25rem .7rem .25rem 0; border-bottom: 1px solid var(--grid); text-align: left; vertical-align: top; }
th { font-weight: 600; } .number { text-align: right; white-space: nowrap; } tr.chosen { font-weight: 700; }
.met { color: var(--good); } .missed { color: var(--bad); }
dt { font-weight: 600; } dd { margin: 0 0 .5rem; } code, pre { font: .85rem/1.45 ui-monospace, monospace; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; border-left: 3px solid var(--grid); padding-left: .8rem; }
code { overflow-wrap: anywhere; }
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #444; --grid: #ccc; --accent: #0b63a5; --good: #1a6f3c;
    --bad: #a3261b; --s0: #0b63a5; --s1: #b34700; --s2: #00795a; --s3: #8a3d8f; --s4: #8a6100; --s5: #43454b; }
  body { max-width: none; padding: 0; font-size: 10pt; } figure, tr { break-inside: avoid; } h2 { break-after: avoid; }
  .table { overflow: visible; } * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
)";

}  // namespace

std::string page(std::string_view title, std::string_view body)
{
    return fmt::format("<!DOCTYPE html>\n<html lang='en'>\n<head>\n<meta charset='utf-8'>\n"
                       "<meta name='viewport' content='width=device-width, initial-scale=1'>\n"
                       "<title>{}</title>\n<style>{}</style>\n</head>\n<body>\n{}</body>\n</html>\n",
                       escaped(title), style, body);
}

std::string section(std::string_view id, std::string_view heading, const std::string& content)
{
    if (content.empty())
        return {};
    return fmt::format("<section id='{}'>\n<h2>{}</h2>\n{}</section>\n", id, escaped(heading), content);
}

std::string figure(const std::string& picture, const std::string& caption)
{
    return fmt::format("<figure>\n{}<figcaption>{}</figcaption>\n</figure>\n", picture, escaped(caption));
}

std::string gallery(const std::string& figures)
{
    return "<div class='gallery'>\n" + figures + "</div>\n";
}

std::string paragraph(std::string_view text)
{
    return "<p>" + escaped(text) + "</p>\n";
}

}  // namespace tillsim
