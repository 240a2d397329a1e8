// The files door as OpenAPI 3.1: what is said there stands in headers.
#include "app/contract_schemas.h"
#include "base/files/tus.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace app {

namespace {

bj::object header_schema(http::FileHeader const& header)
{
    if (header.pattern.empty())
        return { { "type", "integer" }, { "format", "int64" }, { "minimum", 0 } };
    return { { "type", "string" }, { "pattern", header.pattern } };
}

bj::object header_told(http::FileHeader const& header)
{
    bj::object made { { "required", !header.may_lack }, { "schema", header_schema(header) } };
    if (!header.says.empty())
        made["description"] = header.says;
    return made;
}

bj::array headers_asked(http::FileCall const& call)
{
    bj::array made;
    if (call.path.ends_with("{id}"))
        made.push_back({ { "name", "id" }, { "in", "path" }, { "required", true },
            { "schema", { { "type", "string" }, { "format", "uuid" } } } });
    for (auto const& header : call.asks) {
        auto one = header_told(header);
        one["name"] = header.name;
        one["in"] = "header";
        made.push_back(std::move(one));
    }
    return made;
}

// Whoever speaks tus says so; a machine in trouble, or what stands before it, may not.
bj::object headers_of(std::vector<http::FileHeader> const& told, bool is_sure)
{
    bj::object made { { "Tus-Resumable", header_told({ "Tus-Resumable", "^1\\.0\\.0$", {}, !is_sure }) } };
    for (auto const& header : told)
        made[header.name] = header_told(header);
    return made;
}

bj::object refused_with(int status, http::FileCall const& call)
{
    constexpr std::array may_be_of_others { 400, 413, 503 };
    bool const is_sure = std::ranges::find(may_be_of_others, status) == may_be_of_others.end();
    bj::object made { { "description", "Refused." }, { "headers", headers_of(http::told_when(status), is_sure) } };
    if (call.method != "HEAD")
        made["content"] = { { "application/json", { { "schema", { { "$ref", "#/components/schemas/Refused" } } } } } };
    return made;
}

bj::object file_operation(http::FileCall const& call)
{
    bj::object made { { "operationId", call.name }, { "summary", call.does } };
    if (call.method == "OPTIONS")
        made["security"] = bj::array();
    if (auto asked = headers_asked(call); !asked.empty())
        made["parameters"] = std::move(asked);
    if (call.brings_a_piece)
        made["requestBody"] = { { "required", true },
            { "content",
                { { tus::piece_type,
                    { { "schema", { { "type", "string" }, { "contentMediaType", tus::piece_type } } } } } } } };
    bj::object responses { { std::to_string(call.done),
        { { "description", "Done." }, { "headers", headers_of(call.tells, true) } } } };
    for (auto const status : call.fails)
        responses[std::to_string(status)] = refused_with(status, call);
    made["responses"] = std::move(responses);
    return made;
}

}

void put_file_calls(bj::object& paths, std::vector<http::FileCall> const& calls)
{
    for (auto const& call : calls) {
        std::string method;
        for (char const c : call.method)
            method += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        auto& path = paths[call.path];
        if (!path.is_object())
            path.emplace_object();
        path.as_object()[method] = file_operation(call);
    }
}

}
