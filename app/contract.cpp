#include "app/contract.h"

#include "app/slices.h"
#include "base/sync_door/hub.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <ostream>

namespace app {

namespace {

// "session.take_off" -> "SessionTakeOff"
std::string name_of(std::string_view kind)
{
    std::string name;
    bool begins = true;
    for (char const c : kind) {
        bool const parts = c == '.' || c == '_';
        if (!parts)
            name += begins ? static_cast<char>(std::toupper(static_cast<unsigned char>(c))) : c;
        begins = parts;
    }
    return name;
}

// What no JSON can hold; a phone sends files through a door of their own.
bool is_of_pages(shape::Field const& field)
{
    auto const& shape = field.shape.is == shape::Is::MayBeEmpty ? field.shape.of[0] : field.shape;
    return shape.is == shape::Is::File || shape.is == shape::Is::Secret;
}

constexpr std::array joining_kinds {
    std::pair { "device.take_invitation", "A phone joins. The same call sent again gets the same answer." },
    std::pair { "device.take_hub_invitation", "A hub joins. The same call sent again gets the same answer." },
    std::pair { "device.recover",
        "She comes back with the code of two officers, on the phone that she has (with its device_id) or another." },
};

std::vector<Joining> joinings_of(std::vector<base::Slice> const& slices)
{
    std::vector<Joining> made;
    for (auto const& [kind, does] : joining_kinds) {
        auto form = http::told().notes.at(kind).form;
        auto const name = std::string(kind).substr(std::string_view(kind).find('.') + 1);
        form.name = name_of(name);
        form.fields.insert(
            form.fields.begin(), { { "fact_id", shape::of<http::FactId>() }, { "token", shape::of<std::string>() } });
        for (auto const& slice : slices)
            for (auto const& route : slice.routes)
                if (route.kind == kind)
                    made.push_back({ route.pattern, name, does, form });
    }
    INVARIANT(made.size() == joining_kinds.size(), "each way of joining is one route");
    return made;
}

std::map<std::string, std::string> hub_parts_of(std::vector<base::Slice> const& slices)
{
    std::map<std::string, std::string> made { { "documents", std::string(sync_door::document_columns) } };
    auto const add = [&](std::vector<sync_door::HubRows> const& all) {
        for (auto const& rows : all)
            made.emplace(rows.table, rows.columns);
    };
    add(sync_door::tables_of_base());
    for (auto const& slice : slices)
        add(slice.hub_rows);
    return made;
}

}

Contract contract_of(std::vector<base::Slice> const& slices)
{
    Contract made;
    made.calls = http::door_calls();
    made.file_calls = http::file_calls();
    made.joinings = joinings_of(slices);
    made.hub_parts = hub_parts_of(slices);
    auto const& told = http::told();
    for (auto const& slice : slices) {
        for (auto const& route : slice.routes) {
            if (!route.is_for_phones)
                continue;
            auto const note = told.notes.find(route.kind);
            INVARIANT(note != told.notes.end(), "a note that phones bring is told by http::tell_notes<>()");
            auto form = note->second.form;
            std::erase_if(form.fields, is_of_pages);
            form.name = name_of(route.kind);
            made.notes.push_back({ route.kind, note->second.about, std::move(form) });
        }
        for (auto const& document : slice.documents) {
            auto const found = told.documents.find(std::string(document.kind));
            INVARIANT(found != told.documents.end(), "a document of phones is made by http::told_document<>()");
            made.documents.push_back({ found->first, found->second });
        }
    }
    std::ranges::sort(made.notes, {}, &NoteKind::kind);
    std::ranges::sort(made.documents, {}, &DocumentKind::kind);
    return made;
}

int run_contract(std::vector<std::string> const& words, std::ostream& out, std::ostream& err)
{
    auto const contract = contract_of(all_slices());
    if (words == std::vector<std::string> { "--openapi" })
        out << openapi_of(contract);
    else if (words == std::vector<std::string> { "--typescript" })
        out << typescript_of(contract);
    else
        err << "berdaya contract --openapi | --typescript\n";
    return out.good() && words.size() == 1 ? 0 : 2;
}

}
