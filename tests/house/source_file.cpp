// SPDX-License-Identifier: MIT
// How a source is read: what is a comment, a literal or code, and which files there are.
#include "tests/house/source_file.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <fstream>
#include <iterator>
#include <utility>

namespace tillsim {

namespace {

namespace fs = std::filesystem;

/// Walks over a text and blanks what is not code.
class Blanker {
public:
    explicit Blanker(std::string_view text) : m_text{text}, m_code{text} { }

    std::string run()
    {
        while (m_at < m_text.size()) {
            if (startsWith("//"))
                blankTo(m_text.find('\n', m_at));
            else if (startsWith("/*"))
                blankTo(after("*/", m_at + 2));
            else if (m_text[m_at] == '"')
                string();
            else if (m_text[m_at] == '\'' && !separatesDigits())
                literal('\'');
            else
                ++m_at;
        }
        return std::move(m_code);
    }

private:
    bool startsWith(std::string_view what) const { return m_text.substr(m_at).starts_with(what); }

    std::size_t after(std::string_view what, std::size_t from) const
    {
        const std::size_t found = m_text.find(what, from);
        return found == std::string_view::npos ? found : found + what.size();
    }

    void blankTo(std::size_t end)
    {
        for (end = std::min(end, m_text.size()); m_at < end; ++m_at) {
            if (m_text[m_at] != '\n')
                m_code[m_at] = ' ';
        }
    }

    void string()
    {
        const std::string_view word = wordBefore();
        if (isIncludePath())
            m_at = std::min(after("\"", m_at + 1), m_text.size());
        else if (word == "R" || word == "u8R" || word == "uR" || word == "UR" || word == "LR")
            rawString();
        else
            literal('"');
    }

    void rawString()
    {
        const std::size_t open = m_text.find('(', m_at);
        if (open == std::string_view::npos)
            return blankTo(open);
        blankTo(after(')' + std::string{m_text.substr(m_at + 1, open - m_at - 1)} + '"', open));
    }

    /// The quotes stay, so that `f("")` is still a call with an argument.
    void literal(char quote)
    {
        std::size_t end = m_at + 1;
        while (end < m_text.size() && m_text[end] != quote && m_text[end] != '\n')
            end += m_text[end] == '\\' ? 2U : 1U;
        ++m_at;
        blankTo(end);
        ++m_at;
    }

    /// The letters, digits and digit separators right before the present place.
    std::string_view wordBefore() const
    {
        std::size_t begin = m_at;
        while (begin > 0 && (isWordCharacter(m_text[begin - 1]) || m_text[begin - 1] == '\''))
            --begin;
        return m_text.substr(begin, m_at - begin);
    }

    bool separatesDigits() const
    {
        const std::string_view word = wordBefore();
        return !word.empty() && std::isdigit(static_cast<unsigned char>(word.front())) != 0;
    }

    bool isIncludePath() const
    {
        const std::size_t lineBreak = m_text.rfind('\n', m_at);
        const std::size_t begin = lineBreak == std::string_view::npos ? 0 : lineBreak + 1;
        std::string line{m_text.substr(begin, m_at - begin)};
        std::erase_if(line, [](char c) { return c == ' ' || c == '\t'; });
        return line == "#include";
    }

    std::string_view m_text;
    std::string m_code;
    std::size_t m_at = 0;
};

bool isSource(const fs::path& path)
{
    static constexpr std::array extensions{".cpp", ".hpp", ".h", ".cmake", ".sh", ".py"};
    return path.filename() == "CMakeLists.txt" || path.filename() == "run"
        || std::ranges::find(extensions, path.extension()) != extensions.end();
}

SourceFile readSource(const fs::path& root, const fs::path& path)
{
    std::ifstream file{path};
    return makeSource(path.lexically_relative(root).generic_string(), {std::istreambuf_iterator{file}, {}});
}

}  // namespace

std::string codeOf(std::string_view text)
{
    return Blanker{text}.run();
}

SourceFile makeSource(std::string path, std::string text)
{
    SourceFile source{std::move(path), std::move(text), {}};
    if (isCpp(source))
        source.code = codeOf(source.text);
    return source;
}

std::vector<SourceFile> readTree(const fs::path& root)
{
    std::vector<SourceFile> sources{readSource(root, root / "CMakeLists.txt")};
    for (const char* folder : {".ci", "app", "core", "resources", "tests", "ui"}) {
        for (const auto& entry : fs::recursive_directory_iterator{root / folder}) {
            if (entry.is_regular_file() && isSource(entry.path()))
                sources.push_back(readSource(root, entry.path()));
        }
    }
    std::ranges::sort(sources, {}, &SourceFile::path);
    return sources;
}

bool isHeader(const SourceFile& source)
{
    return source.path.ends_with(".hpp") || source.path.ends_with(".h");
}

bool isCpp(const SourceFile& source)
{
    return isHeader(source) || source.path.ends_with(".cpp");
}

std::vector<Include> includesOf(const SourceFile& source)
{
    static constexpr std::string_view blanks = " \t";
    static constexpr std::string_view include = "include";
    std::vector<Include> includes;
    const std::string_view code = source.code;
    for (std::size_t hash = code.find('#'); hash != code.npos; hash = code.find('#', hash + 1)) {
        const std::size_t word = code.find_first_not_of(blanks, hash + 1);
        if (word == code.npos || !code.substr(word).starts_with(include))
            continue;
        const std::size_t open = code.find_first_not_of(blanks, word + include.size());
        if (open == code.npos || (code[open] != '<' && code[open] != '"'))
            continue;
        const bool angled = code[open] == '<';
        const std::size_t close = code.find(angled ? '>' : '"', open + 1);
        includes.push_back({open, angled, std::string{code.substr(open + 1, close - open - 1)}});
    }
    return includes;
}

std::string complaint(const SourceFile& source, std::size_t place, std::string_view what)
{
    const auto end = source.text.begin() + static_cast<std::ptrdiff_t>(std::min(place, source.text.size()));
    const auto line = 1 + std::count(source.text.begin(), end, '\n');
    return source.path + ':' + std::to_string(line) + ": " + std::string{what};
}

bool isWordCharacter(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

}  // namespace tillsim
