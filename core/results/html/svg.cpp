// SPDX-License-Identifier: MIT
#include "core/results/html/svg.hpp"

#include <fmt/format.h>

#include <array>
#include <cmath>

namespace tillsim {

namespace {

constexpr double letterWidth = 7.2;  // Of most letters at 13 units.

std::string hintText(std::string_view hint)
{
    return hint.empty() ? std::string{} : "<title>" + escaped(hint) + "</title>";
}

bool goesOn(char letter)
{
    return (static_cast<unsigned char>(letter) & 0xC0U) == 0x80U;  // Inside a character of UTF-8.
}

/// How many bytes the character that begins there has; 0 if they are none (RFC 3629, table 3-7 of Unicode 15).
std::size_t bytesAt(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t offset) {
        return at + offset < text.size() ? static_cast<unsigned>(static_cast<unsigned char>(text[at + offset])) : 0U;
    };
    const auto follows = [&](std::size_t offset) { return (byte(offset) & 0xC0U) == 0x80U; };
    const unsigned first = byte(0);
    if (first < 0x80U)
        return first >= 0x20U && first != 0x7FU ? 1 : first == '\n' || first == '\t' ? 1 : 0;
    if (first >= 0xC2U && first <= 0xDFU)
        return follows(1) ? 2 : 0;
    if ((first & 0xF0U) == 0xE0U) {
        const bool isLong = first == 0xE0U && byte(1) < 0xA0U;
        const bool isSurrogate = first == 0xEDU && byte(1) >= 0xA0U;
        return follows(1) && follows(2) && !isLong && !isSurrogate ? 3 : 0;
    }
    const bool isBeyond
        = (first == 0xF0U && byte(1) < 0x90U) || (first == 0xF4U && byte(1) >= 0x90U) || first > 0xF4U || first < 0xF0U;
    return !isBeyond && follows(1) && follows(2) && follows(3) ? 4 : 0;
}

const char* nameOf(Anchor anchor)
{
    return anchor == Anchor::start ? "start" : anchor == Anchor::middle ? "middle" : "end";
}

std::string polygon(double x, double y, const std::string& corners)
{
    return fmt::format("<path transform='translate({} {})' d='{}'", lengthText(x), lengthText(y), corners);
}

std::string shape(double x, double y, std::size_t kind)
{
    static const std::array<std::string, 5> corners{"M-3.6 -3.6h7.2v7.2h-7.2z", "M0 -4.8L4.6 3.6H-4.6z",
                                                    "M0 -5.2L5.2 0L0 5.2L-5.2 0z", "M0 4.8L4.6 -3.6H-4.6z",
                                                    "M-4.8 -1.6h3.2v-3.2h3.2v3.2h3.2v3.2h-3.2v3.2h-3.2v-3.2h-3.2z"};
    const std::size_t at = kind % (corners.size() + 1);
    if (at == 0)
        return fmt::format("<circle cx='{}' cy='{}' r='4'", lengthText(x), lengthText(y));
    return polygon(x, y, corners[at - 1]);
}

}  // namespace

std::string escaped(std::string_view text)
{
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t bytes = bytesAt(text, at);
        switch (text[at]) {
        case '&': result += "&amp;"; break;
        case '<': result += "&lt;"; break;
        case '>': result += "&gt;"; break;
        case '"': result += "&quot;"; break;
        case '\'': result += "&#39;"; break;
        default: result += bytes == 0 ? std::string_view{"?"} : text.substr(at, bytes);
        }
        at += bytes == 0 ? 1 : bytes;
    }
    return result;
}

std::string lengthText(double value)
{
    std::string text = fmt::format("{:.2f}", value);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.'))
        text.pop_back();
    return text == "-0" ? "0" : text;
}

double textWidth(std::string_view text)
{
    double width = 0.0;
    for (const char letter : text)
        width += goesOn(letter) ? 0.0 : letterWidth;
    return width;
}

std::string fitted(const std::string& text, double width)
{
    constexpr double dots = 3.0 * letterWidth / 2.0;  // They are narrow.
    if (textWidth(text) <= width)
        return text;
    std::string result;
    double used = dots;
    for (std::size_t at = 0; at < text.size(); ++at) {
        used += goesOn(text[at]) ? 0.0 : letterWidth;
        if (used > width)
            break;
        result += text[at];
    }
    return result + "...";
}

void Svg::line(double x1, double y1, double x2, double y2, std::string_view cssClass)
{
    m_body += fmt::format("<line x1='{}' y1='{}' x2='{}' y2='{}' class='{}'/>\n", lengthText(x1), lengthText(y1),
                          lengthText(x2), lengthText(y2), cssClass);
}

void Svg::rect(double x, double y, double width, double height, std::string_view cssClass, std::string_view hint)
{
    m_body += fmt::format("<rect x='{}' y='{}' width='{}' height='{}' class='{}'>{}</rect>\n", lengthText(x),
                          lengthText(y), lengthText(width), lengthText(height), cssClass, hintText(hint));
}

void Svg::path(const std::string& data, std::string_view cssClass)
{
    m_body += fmt::format("<path d='{}' class='{}'/>\n", data, cssClass);
}

void Svg::text(double x, double y, Anchor anchor, std::string_view content, std::string_view cssClass)
{
    const std::string styled = cssClass.empty() ? std::string{} : fmt::format(" class='{}'", cssClass);
    m_body += fmt::format("<text x='{}' y='{}' text-anchor='{}'{}>{}</text>\n", lengthText(x), lengthText(y),
                          nameOf(anchor), styled, escaped(content));
}

void Svg::slantedText(double x, double y, std::string_view content)
{
    m_body += fmt::format("<text transform='translate({} {}) rotate(-40)' text-anchor='end'>{}</text>\n", lengthText(x),
                          lengthText(y), escaped(content));
}

void Svg::mark(double x, double y, std::size_t kind, std::string_view cssClass, std::string_view hint)
{
    m_body += fmt::format("{} class='{}'>{}</{}>\n", shape(x, y, kind), cssClass, hintText(hint),
                          kind % 6 == 0 ? "circle" : "path");
}

void Svg::dot(double x, double y, std::string_view cssClass, std::string_view hint)
{
    m_body += fmt::format("<circle cx='{}' cy='{}' r='2.5' class='{}'>{}</circle>\n", lengthText(x), lengthText(y),
                          cssClass, hintText(hint));
}

void Svg::ring(double x, double y)
{
    m_body += fmt::format("<circle cx='{}' cy='{}' r='8' class='ring'/>\n", lengthText(x), lengthText(y));
}

void Svg::whisker(double x, double low, double high, std::string_view cssClass)
{
    constexpr double half = 4.0;
    const std::string left = lengthText(x - half);
    m_body += fmt::format("<path d='M{1} {2}h8M{0} {2}V{3}M{1} {3}h8' class='{4}'/>\n", lengthText(x), left,
                          lengthText(low), lengthText(high), cssClass);
}

std::string Svg::picture(std::string_view id, std::string_view title, std::string_view description) const
{
    return fmt::format("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {0} {1}' role='img' "
                       "aria-labelledby='{2}-title {2}-desc'>\n<title id='{2}-title'>{3}</title>\n"
                       "<desc id='{2}-desc'>{4}</desc>\n{5}</svg>\n",
                       lengthText(m_width), lengthText(m_height), id, escaped(title), escaped(description), m_body);
}

}  // namespace tillsim
