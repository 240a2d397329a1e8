#include "app/contract.h"

#include "app/slices.h"

#include <algorithm>
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

}

Contract contract_of(std::vector<base::Slice> const& slices)
{
    Contract made;
    made.calls = http::door_calls();
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
    made.joining = told.notes.at("device.take_invitation").form;
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
