// The contract as OpenAPI 3.1. Schemas are those of the described structs; prose is kept short, docs/sync.md has more.
#include "app/contract_schemas.h"
#include "base/http/asking.h"

#include <algorithm>

namespace app {

namespace {

bj::object json_content(bj::value schema, std::string const& example = {})
{
    bj::object media { { "schema", std::move(schema) } };
    if (!example.empty())
        media["example"] = bj::parse(example);
    return { { "application/json", std::move(media) } };
}

// A fact of one kind: as any other, with the ids that it speaks of and its own form.
bj::object fact_of(Schemas& schemas, NoteKind const& note)
{
    auto made = schemas.object(shape::of<http::SentFact>(), Way::Sent);
    auto& fields = made["properties"].as_object();
    fields["kind"] = { { "const", note.kind } };
    bj::array ids;
    for (auto const& id : note.about)
        ids.push_back(schemas.of(id, Way::Typed));
    bj::object about { { "type", "array" }, { "minItems", ids.size() }, { "maxItems", ids.size() } };
    if (!ids.empty())
        about["prefixItems"] = std::move(ids);
    fields["about"] = std::move(about);
    fields["form"] = schemas.of(note.form, Way::Typed);
    return made;
}

bj::object change_of(Schemas& schemas, DocumentKind const* document)
{
    auto shape = shape::of<http::DocumentChange>();
    std::ranges::find(shape.fields, "op", &shape::Field::name)->shape = { shape::Is::Text };
    auto made = schemas.object(shape, Way::Written);
    auto& fields = made["properties"].as_object();
    fields["op"] = { { "const", document ? "put" : "drop" } };
    if (!document) {
        fields.erase("doc");
        fields.erase("h");
        return made;
    }
    fields["kind"] = { { "const", document->kind } };
    fields["doc"] = schemas.of(document->shape, Way::Written);
    for (auto const* const name : { "h", "doc" })
        made["required"].as_array().push_back(name);
    return made;
}

// What is any one of several is named, and so is each of these.
void put_kinds(Schemas& schemas, Contract const& contract)
{
    bj::array facts;
    for (auto const& note : contract.notes)
        facts.push_back(schemas.named("fact." + note.kind, fact_of(schemas, note)));
    schemas.named("SentFact", { { "oneOf", std::move(facts) } });
    bj::array changes;
    for (auto const& document : contract.documents)
        changes.push_back(schemas.named("put." + document.kind, change_of(schemas, &document)));
    changes.push_back(schemas.named("drop", change_of(schemas, nullptr)));
    schemas.named("DocumentChange", { { "oneOf", std::move(changes) } });
}

bj::array parameters_of(Schemas& schemas, shape::Shape const& asked)
{
    bj::array made;
    for (auto const& field : asked.fields)
        made.push_back(bj::object { { "name", field.name }, { "in", "query" },
            { "required", field.shape.is != shape::Is::MayBeEmpty },
            { "schema", schemas.of(field.shape, Way::Typed) } });
    return made;
}

bj::object responses_of(bj::object done, std::vector<int> const& fails)
{
    bj::object made { { "200", std::move(done) } };
    for (auto const status : fails)
        made[std::to_string(status)] = { { "$ref", "#/components/responses/Refused" } };
    return made;
}

bj::object operation_of(Schemas& schemas, http::DoorCall const& call)
{
    bj::object made { { "operationId", call.name }, { "summary", call.does } };
    if (call.asks)
        made["parameters"] = parameters_of(schemas, call.asks());
    if (call.body)
        made["requestBody"] = { { "required", true },
            { "content", json_content(schemas.of(call.body(), Way::Sent), call.body_example) } };
    bj::object done { { "description", "Taken, with the nonce of the call." } };
    if (call.answers)
        done["content"] = json_content(schemas.of(call.answers(), Way::Written), call.example);
    made["responses"] = responses_of(std::move(done), call.fails);
    return made;
}

bj::object joining_of(Schemas& schemas, Joining const& joining)
{
    return { { "operationId", joining.name }, { "summary", joining.does }, { "security", bj::array() },
        { "requestBody", { { "required", true }, { "content", json_content(schemas.of(joining.form, Way::Typed)) } } },
        { "responses",
            responses_of({ { "description", "Taken. After a code that was wrong, `location` says so." },
                             { "content", json_content(schemas.of(shape::of<http::Led>(), Way::Written)) } },
                { 400, 409, 422, 503 }) } };
}

// The file that is carried when there is no way to connect. An officer gives it to the page of the phones.
bj::object rescue_of(Schemas& schemas)
{
    auto const text = bj::object { { "type", "string" } };
    bj::object fields { { "fact_id", { { "type", "string" }, { "format", "uuid" } } }, { "form_token", text },
        { "file",
            { { "type", "string" }, { "contentMediaType", "application/json" },
                { "contentSchema", schemas.of(shape::of<http::RescueFile>(), Way::Sent) } } } };
    bj::object schema { { "type", "object" }, { "required", { "fact_id", "form_token", "file" } },
        { "properties", std::move(fields) } };
    return { { "operationId", "rescue" },
        { "summary", "An officer takes in the file that a phone wrote. Notes that came before are not doubled." },
        { "security", { { { "sign_in", bj::array() } } } },
        { "requestBody",
            { { "required", true },
                { "content", { { "multipart/form-data", { { "schema", std::move(schema) } } } } } } },
        { "responses",
            responses_of({ { "description", "Taken in; the page of that phone tells what came of each note." },
                             { "content", json_content(schemas.of(shape::of<http::Led>(), Way::Written)) } },
                { 400, 401, 403, 413, 503 }) } };
}

bj::object paths_of(Schemas& schemas, Contract const& contract)
{
    bj::object paths;
    for (auto const& call : contract.calls) {
        auto const method = call.method == "GET" ? "get" : "post";
        paths[call.path].emplace_object()[method] = operation_of(schemas, call);
    }
    put_file_calls(paths, contract.file_calls);
    for (auto const& joining : contract.joinings)
        paths[joining.path] = { { "post", joining_of(schemas, joining) } };
    paths["/devices/rescue"] = { { "post", rescue_of(schemas) } };
    return paths;
}

bj::array names_of(std::vector<base::Code const*> const& codes)
{
    bj::array made;
    for (auto const* const code : codes)
        made.push_back(bj::value(code->name));
    return made;
}

bj::object columns_of(std::map<std::string, std::string> const& parts)
{
    bj::object made;
    for (auto const& [table, columns] : parts)
        made[table] = columns;
    return made;
}

}

std::string openapi_of(Contract const& contract)
{
    Schemas schemas;
    put_kinds(schemas, contract);
    auto paths = paths_of(schemas, contract);
    auto refused = schemas.of(shape::of<http::Refused>(), Way::Written);
    bj::object const whole { { "openapi", "3.1.0" },
        { "info",
            { { "title", "Berdaya: the sync door" }, { "version", "1" },
                { "summary", "How what was noted without signal arrives, once, and is seen only by whom it concerns." },
                { "description",
                    "Printed by `berdaya contract --openapi` from the program itself. docs/sync.md says what the "
                    "calls promise. An answer without the nonce of its call is not ours but a portal's." },
                { "license", { { "name", "AGPL-3.0" }, { "identifier", "AGPL-3.0-only" } } } } },
        { "servers", { { { "url", "/" }, { "description", "The server of the community, or the hub in the car." } } } },
        { "security", { { { "device_key", bj::array() } } } }, { "paths", std::move(paths) },
        { "components",
            { { "securitySchemes",
                  { { "device_key",
                        { { "type", "http" }, { "scheme", "bearer" },
                            { "description", "32 random bytes that the phone made, base64url without padding." } } },
                      { "sign_in", { { "type", "apiKey" }, { "in", "cookie" }, { "name", http::sign_in_cookie } } } } },
                { "responses",
                    { { "Refused",
                        { { "description", "The whole call was refused." },
                            { "content", json_content(refused) } } } } },
                { "schemas", schemas.take() } } },
        { "x-call-problems", names_of(http::call_problems()) }, { "x-note-problems", names_of(http::note_problems()) },
        { "x-file-problems", names_of(http::file_problems()) }, { "x-hub-parts", columns_of(contract.hub_parts) } };
    return indented(whole);
}

}
