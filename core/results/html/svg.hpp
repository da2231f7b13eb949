// SPDX-License-Identifier: MIT
// Writes one picture as SVG that stands inside HTML: elements, escaped text, and lengths that are the same everywhere.
//
// Colours and fonts are classes of the page's style (html_page.cpp), so that one picture does for light, dark and
// paper.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tillsim {

/// `text` as HTML and XML have it between tags and in attributes. What is no character in XML becomes a question mark.
[[nodiscard]] std::string escaped(std::string_view text);

/// A length in a picture: two decimals at most, and never "-0".
[[nodiscard]] std::string lengthText(double value);

/// About how wide a text is in the font of the pictures. Errs on the wide side.
[[nodiscard]] double textWidth(std::string_view text);

/// The beginning of a text that is about as wide as that; all of it, or as much as fits and "...". By characters.
[[nodiscard]] std::string fitted(const std::string& text, double width);

enum class Anchor : unsigned char { start, middle, end };

/// Lengths are in units of the picture, from its top left corner. Classes are those of the page.
class Svg {
public:
    Svg(double width, double height) : m_width{width}, m_height{height} { }

    void line(double x1, double y1, double x2, double y2, std::string_view cssClass);
    void rect(double x, double y, double width, double height, std::string_view cssClass, std::string_view hint = {});
    void path(const std::string& data, std::string_view cssClass);
    void text(double x, double y, Anchor anchor, std::string_view content, std::string_view cssClass = {});

    /// Rises to the right; ends at the point.
    void slantedText(double x, double y, std::string_view content);

    /// The mark number `kind` of a series: circle, square, triangle, diamond, and so on. `hint` shows when pointed at.
    void mark(double x, double y, std::size_t kind, std::string_view cssClass, std::string_view hint);

    /// Where marks would lie on each other.
    void dot(double x, double y, std::string_view cssClass, std::string_view hint);

    /// What goes around a mark that was chosen.
    void ring(double x, double y);

    /// A whisker from `low` to `high` at x.
    void whisker(double x, double low, double high, std::string_view cssClass);

    /// The picture with what it says for those who do not see it. `id` is its own on the page.
    [[nodiscard]] std::string picture(std::string_view id, std::string_view title, std::string_view description) const;

private:
    double m_width;
    double m_height;
    std::string m_body;
};

}  // namespace tillsim
