// The contract as types of TypeScript: they weigh nothing on the phone, and its build fails when the C++ changes.
#include "app/contract_schemas.h"

#include <map>
#include <utility>

namespace app {

namespace {

using shape::Is;

constexpr std::size_t fits = 119;

// As many beside each other as fit on a line.
std::string filled(std::vector<std::string> const& parts, std::string const& indent = "  ")
{
    std::string all;
    std::string line;
    for (auto const& part : parts) {
        if (!line.empty() && indent.size() + line.size() + 1 + part.size() > fits)
            all += indent + std::exchange(line, {}) + "\n";
        line += (line.empty() ? "" : " ") + part;
    }
    return line.empty() ? all : all + indent + line + "\n";
}

// Fields in braces between what stands before and after; on lines of their own when they do not fit on one.
std::string with_braces(std::string const& before, std::vector<std::string> const& fields, std::string const& after,
    std::string const& indent)
{
    std::string all;
    for (auto const& field : fields)
        all += field + " ";
    if (indent.size() + before.size() + all.size() + after.size() + 3 <= fits)
        return indent + before + "{ " + all + "}" + after + "\n";
    auto lines = filled(fields, indent + "  ");
    lines.pop_back();
    auto const last = lines.size() - (lines.rfind('\n') + 1);
    bool const ends_there = last + 2 + after.size() <= fits;
    return indent + before + "{\n" + lines + (ends_there ? " }" : "\n" + indent + "}") + after + "\n";
}

class Types {
public:
    std::string text; // declarations, what is used before what uses it
    std::vector<std::string> ids; // those of names for texts

    std::string of(shape::Shape const& shape, Way way)
    {
        switch (shape.is) {
        case Is::Whole:
        case Is::Number:
            return way == Way::Typed ? "number | string" : "number";
        case Is::Moment:
            return "number";
        case Is::Truth:
            return way == Way::Typed ? "boolean | string" : "boolean";
        case Is::List:
            return "readonly " + in_parts(of(shape.of[0], way)) + "[]";
        case Is::Map:
            return "Readonly<Record<string, " + of(shape.of[0], way) + ">>";
        case Is::MayBeEmpty:
            return of(shape.of[0], way) + (way == Way::Typed ? "" : " | null");
        case Is::MayLack:
            return of(shape.of[0], way);
        case Is::OneOf:
            return one_of(shape);
        case Is::Id:
            return id(shape.name);
        case Is::Object:
            return object(shape, way);
        case Is::Json:
            return "unknown";
        default:
            return "string";
        }
    }

    std::string id(std::string const& of)
    {
        auto const name = of + "Id";
        if (m_declared.try_emplace(name, "").second)
            ids.push_back("export type " + name + " = string;");
        return name;
    }

    std::vector<std::string> fields_of(shape::Shape const& shape, Way way)
    {
        std::vector<std::string> fields;
        for (auto const& field : shape.fields)
            fields.push_back(
                "readonly " + field.name + (may_lack(field.shape, way) ? "?: " : ": ") + of(field.shape, way) + ";");
        return fields;
    }

private:
    static std::string in_parts(std::string const& type)
    {
        return type.find(' ') == std::string::npos ? type : "(" + type + ")";
    }

    std::string one_of(shape::Shape const& shape)
    {
        std::string all;
        for (auto const& name : shape.names)
            all += (all.empty() ? "'" : " | '") + name + "'";
        declare(shape.name, "export type " + shape.name + " = " + all + ";\n");
        return shape.name;
    }

    std::string object(shape::Shape const& shape, Way way)
    {
        declare(shape.name, with_braces("export type " + shape.name + " = ", fields_of(shape, way), ";", ""));
        return shape.name;
    }

    void declare(std::string const& name, std::string const& declaration)
    {
        auto const [before, is_new] = m_declared.try_emplace(name, declaration);
        INVARIANT(before->second == declaration, "two things of the contract have one name");
        if (is_new)
            text += declaration;
    }

    std::map<std::string, std::string> m_declared;
};

std::string problems(char const* name, std::vector<base::Code const*> const& codes)
{
    std::vector<std::string> all;
    for (auto const* const code : codes)
        all.push_back("| '" + std::string(code->name) + "'");
    auto text = "export type " + std::string(name) + " =\n" + filled(all);
    text.insert(text.size() - 1, ";");
    return text;
}

void put_notes(Types& types, std::vector<NoteKind> const& notes)
{
    std::string all;
    for (auto const& note : notes) {
        std::string ids;
        for (auto const& id : note.about)
            ids += (ids.empty() ? "" : ", ") + types.of(id, Way::Typed);
        auto const before = "readonly '" + note.kind + "': { about: readonly [" + ids + "]; form: ";
        all += with_braces(before, types.fields_of(note.form, Way::Typed), " };", "  ");
    }
    types.text += "\n// What a note of each kind speaks of, and its form.\nexport interface Notes {\n" + all
        + "}\nexport type Kind = keyof Notes;\nexport type About = { readonly [K in Kind]: Notes[K]['about'] };\n"
          "export type Forms = { readonly [K in Kind]: Notes[K]['form'] };\n";
}

}

std::string typescript_of(Contract const& contract)
{
    Types types;
    put_notes(types, contract.notes);
    types.text += "\n// Documents that a phone holds.\n";
    std::string documents;
    for (auto const& one : contract.documents)
        documents += "  readonly '" + one.kind + "': " + types.of(one.shape, Way::Written) + ";\n";
    types.text += "export interface Documents {\n" + documents
        + "}\nexport type DocumentKind = keyof Documents;\n\n// The calls.\n";
    for (auto const& call : contract.calls) {
        if (call.asks)
            types.of(call.asks(), Way::Typed);
        if (call.body)
            types.of(call.body(), Way::Sent);
        if (call.answers)
            types.of(call.answers(), Way::Written);
    }
    for (auto const& joining : contract.joinings)
        types.of(joining.form, Way::Typed);
    types.of(shape::of<http::Refused>(), Way::Written);
    types.of(shape::of<http::Led>(), Way::Written);
    return "// Printed by `berdaya contract --typescript` from the C++; `tools/contract` writes it.\n\n"
           "// What names a thing.\n"
        + filled(types.ids, "") + "\n// Notes that a phone brings.\n" + types.text
        + "\n// What a whole call is refused with.\n" + problems("CallProblem", http::call_problems())
        + "// What is said of one note, besides what its own slice says of it.\n"
        + problems("NoteProblem", http::note_problems()) + "// With what a photo or a recording is not taken.\n"
        + problems("FileProblem", http::file_problems());
}

}
