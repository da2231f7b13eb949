// SPDX-License-Identifier: MIT
// How lambdas and the operands of co_await are found without a compiler: by brackets and what stands before them.
#include "tests/house/coroutine_rules.hpp"

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace tillsim {

namespace {

constexpr std::string_view blanks = " \t\n";
constexpr auto npos = std::string_view::npos;

/// Places in the code. `body` and `end` are those of the braces.
struct Lambda {
    std::size_t place;
    std::string_view captures;
    std::size_t body;
    std::size_t end;
};

/// The place of the bracket that closes the one at `open`, of any of the three kinds.
std::size_t closing(std::string_view code, std::size_t open)
{
    int depth = 0;
    for (std::size_t at = open; at < code.size(); ++at) {
        if (std::string_view{"([{"}.find(code[at]) != npos)
            ++depth;
        else if (std::string_view{")]}"}.find(code[at]) != npos && --depth == 0)
            return at;
    }
    return npos;
}

std::string_view wordEndingAt(std::string_view code, std::size_t last)
{
    std::size_t begin = last + 1;
    while (begin > 0 && isWordCharacter(code[begin - 1]))
        --begin;
    return code.substr(begin, last + 1 - begin);
}

/// A `[` that follows a value is a subscript; one that follows an operator or a keyword begins a lambda. Attributes and
/// structured bindings are told by what stands around them.
bool beginsLambda(std::string_view code, std::size_t open)
{
    if (code.substr(open).starts_with("[[") || (open > 0 && code[open - 1] == '['))
        return false;
    const std::size_t before = open == 0 ? npos : code.find_last_not_of(blanks, open - 1);
    if (before == npos)
        return true;
    if (!isWordCharacter(code[before]))
        return code[before] != ')' && code[before] != ']' && code[before] != '>';
    const std::string_view word = wordEndingAt(code, before);
    const std::initializer_list<std::string_view> keywords{"return", "co_return", "co_yield", "co_await", "case"};
    return std::ranges::find(keywords, word) != keywords.end();
}

/// Past parameters and specifiers, where the body of the lambda begins whose captures end at `close`; npos if there is
/// none, so that this was no lambda.
std::size_t bodyAfter(std::string_view code, std::size_t close)
{
    for (std::size_t at = close + 1; at < code.size(); ++at) {
        if (code[at] == '{')
            return at;
        if (code[at] == '(')
            at = closing(code, at);
        else if (std::string_view{";,=)]}"}.find(code[at]) != npos)
            return npos;
        if (at == npos)
            return npos;
    }
    return npos;
}

std::vector<Lambda> lambdasIn(std::string_view code)
{
    std::vector<Lambda> lambdas;
    for (std::size_t open = code.find('['); open != npos; open = code.find('[', open + 1)) {
        const std::size_t close = beginsLambda(code, open) ? closing(code, open) : npos;
        const std::size_t body = close == npos ? npos : bodyAfter(code, close);
        const std::size_t end = body == npos ? npos : closing(code, body);
        if (end != npos)
            lambdas.push_back({open, code.substr(open + 1, close - open - 1), body, end});
    }
    return lambdas;
}

bool capturesAnything(const Lambda& lambda)
{
    return lambda.captures.find_first_not_of(blanks) != npos;
}

/// `=`, a name, or a name with an initialiser, but not `&`, `&name` or `this`.
bool capturesByValue(std::string_view captures)
{
    while (!captures.empty()) {
        const std::size_t comma = captures.find(',');
        std::string_view capture = captures.substr(0, comma);
        capture.remove_prefix(std::min(capture.size(), capture.find_first_not_of(blanks)));
        capture = capture.substr(0, capture.find_last_not_of(blanks) + 1);
        if (!capture.empty() && capture.front() != '&' && capture != "this")
            return true;
        captures.remove_prefix(comma == npos ? captures.size() : comma + 1);
    }
    return false;
}

std::size_t findWord(std::string_view code, std::string_view word, std::size_t from)
{
    for (std::size_t at = code.find(word, from); at != npos; at = code.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        if ((at == 0 || !isWordCharacter(code[at - 1])) && (end == code.size() || !isWordCharacter(code[end])))
            return at;
    }
    return npos;
}

/// The operand ends with its statement, its argument or the bracket around it.
std::size_t operandEnd(std::string_view code, std::size_t from)
{
    for (std::size_t at = from; at < code.size(); ++at) {
        if (std::string_view{"([{"}.find(code[at]) != npos)
            at = closing(code, at);
        else if (std::string_view{")]};,"}.find(code[at]) != npos)
            return at;
        if (at == npos)
            break;
    }
    return code.size();
}

/// Whether the body of `outer` suspends, leaving aside the bodies of lambdas within.
bool isCoroutine(std::string_view code, const Lambda& outer, const std::vector<Lambda>& lambdas)
{
    const auto isOwn = [&](std::size_t place) {
        return std::ranges::none_of(lambdas, [&](const Lambda& inner) {
            return inner.body > outer.body && inner.end < outer.end && inner.body < place && place < inner.end;
        });
    };
    for (const std::string_view word : {"co_await", "co_return", "co_yield"}) {
        for (std::size_t at = findWord(code, word, outer.body); at < outer.end; at = findWord(code, word, at + 1)) {
            if (isOwn(at))
                return true;
        }
    }
    return false;
}

}  // namespace

Complaints capturingCoroutines(const SourceFile& source)
{
    Complaints complaints;
    const std::vector<Lambda> lambdas = lambdasIn(source.code);
    for (const Lambda& lambda : lambdas) {
        if (capturesAnything(lambda) && isCoroutine(source.code, lambda, lambdas))
            complaints.push_back(complaint(source, lambda.place, "a capturing lambda must not be a coroutine"));
    }
    return complaints;
}

Complaints capturesInAwaits(const SourceFile& source)
{
    static constexpr std::string_view await = "co_await";
    const std::string_view code = source.code;
    Complaints complaints;
    for (const Lambda& lambda : lambdasIn(code)) {
        if (!capturesByValue(lambda.captures))
            continue;
        for (std::size_t at = findWord(code, await, 0); at < lambda.place; at = findWord(code, await, at + 1)) {
            if (operandEnd(code, at + await.size()) > lambda.place) {
                complaints.push_back(
                    complaint(source, lambda.place, "captured by value inside co_await; name it before"));
                break;
            }
        }
    }
    return complaints;
}

}  // namespace tillsim
