// The instrument file, read and checked: what is asked, of whom, and what counts as adequate.
// IKI-12 is original wording for this project, new and not yet validated (instruments/iki12.json).
#pragma once

#include "domain/independence/expression.h"

#include <boost/json/object.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace independence {

inline constexpr base::Code instrument_not_json { "instrument.not_json",
    { "Berkas instrumen bukan JSON: {why}.", "The instrument file is not JSON: {why}." } };
inline constexpr base::Code instrument_missing_part { "instrument.missing_part",
    { "Berkas instrumen: \"{part}\" tidak ada atau salah bentuk ({where}).",
        "The instrument file: \"{part}\" is missing or has the wrong shape ({where})." } };
inline constexpr base::Code instrument_too_large { "instrument.too_large",
    { "Berkas instrumen terlalu besar.", "The instrument file is too large." } };
inline constexpr base::Code instrument_unknown_type { "instrument.unknown_type",
    { "Butir {item}: jenis \"{type}\" tidak dikenal.", "Item {item}: the type \"{type}\" is unknown." } };
inline constexpr base::Code instrument_twice { "instrument.twice",
    { "Berkas instrumen: {name} ada dua kali.", "The instrument file has {name} twice." } };
inline constexpr base::Code instrument_unknown_dimension { "instrument.unknown_dimension",
    { "Indikator {indicator}: dimensi \"{dimension}\" tidak dikenal.",
        "Indicator {indicator}: the dimension \"{dimension}\" is unknown." } };
inline constexpr base::Code instrument_weights { "instrument.weights",
    { "Bobot indikator harus bilangan positif yang berjumlah tepat 1.",
        "The indicators' weights must be positive and sum to exactly 1." } };
inline constexpr base::Code instrument_cutoff { "instrument.cutoff",
    { "Batas \"{part}\" tidak masuk akal.", "The cut-off \"{part}\" makes no sense." } };
inline constexpr base::Code instrument_cycle { "instrument.cycle",
    { "Syarat tanya butir {item} akhirnya bergantung pada dirinya sendiri.",
        "The condition for asking item {item} depends on itself in the end." } };
inline constexpr base::Code answer_unknown_item { "answer.unknown_item",
    { "Pertanyaan ini tidak ada dalam instrumen.", "This question is not in the instrument." } };
inline constexpr base::Code answer_out_of_range { "answer.out_of_range",
    { "Jawaban ini tidak ada dalam pilihan.", "This answer is not among the choices." } };
inline constexpr base::Code answer_not_an_amount { "answer.not_an_amount",
    { "Tulis jumlah rupiah dari 0 sampai 1 triliun, misalnya 750.000 atau 750rb. Kalau tidak ada jumlahnya, pilih "
      "sebabnya.",
        "Write an amount in rupiah from 0 to 1 trillion, such as 750.000 or 750rb. Without one, choose why." } };
inline constexpr base::Code answer_both { "answer.both",
    { "Pilih salah satu: jawabannya, atau mengapa tidak ada. Keduanya tidak dapat bersama.",
        "Choose one: the answer, or why there is none. Both at once cannot be." } };
inline constexpr base::Code answer_wrong_shape { "answer.wrong_shape",
    { "Jawaban harus berupa angka atau daftar pilihan.", "The answer must be a number or a list of choices." } };
inline constexpr base::Code answers_refused { "answer.refused",
    { "Ada jawaban yang perlu diperbaiki.", "Some answers need correcting." } };

enum class ItemType { YesNo, Single, Multiple, WholeTo3, WholeTo7, Rupiah, YesNoText };

// Who may be present: a private item is asked only when no other adult can overhear (P0b == 0).
enum class Hearing { Anyone, Alone };

struct Option {
    int code { 0 };
    std::string id;
    std::string en;
};

struct Item {
    std::string id;
    std::string id_text;
    std::string en_text;
    ItemType type { ItemType::YesNo };
    std::vector<Option> options;
    Hearing hearing { Hearing::Anyone };
    int indicator { -1 }; // -1: one of the questions before (P0a..P0d)
    std::optional<Expression> show_if;
    std::optional<Expression> not_asked_if; // then it counts as `counts_as`
    std::int64_t counts_as { 0 };
    std::int64_t lowest { 0 }; // what it counts as when show_if hides it
};

struct Indicator {
    std::string code;
    std::string name_id;
    std::string name_en;
    int dimension { 0 };
    std::uint32_t weight { 1 }; // over Instrument::weight_total
    std::vector<int> items; // places in Instrument::items
    Expression adequate;
    Expression score100;
    std::string note;
};

struct Band {
    std::uint32_t at_least; // adequate weight, over weight_total
    std::string id;
    std::string en;
};

struct Threshold {
    std::string name; // T1, T2
    std::int64_t rupiah;
};

struct Instrument {
    std::string name;
    std::string version;
    std::string licence;
    std::vector<std::string> dimensions;
    std::vector<Item> items; // the questions before, then the indicators' in their order
    std::vector<Indicator> indicators;
    std::vector<Band> bands; // highest first
    std::uint32_t weight_total { 0 };
    std::uint32_t adequate_at_least { 0 }; // "mandiri" from here on, over weight_total
    std::uint32_t dimension_at_least { 0 }; // adequate indicators of `dimension_of` that make a dimension adequate
    std::uint32_t dimension_of { 0 };
    std::vector<Name> names; // slot i of every expression: items first, then T1, T2

    int item_called(std::string_view id) const; // -1 if none
};

// Refuses, with the codes above and those of expression.h, whatever could not be scored. At most 1 MB, 16 indicators,
// 400 items.
base::Result<Instrument> read_instrument(std::string_view json);

// An answer is one number, or the options ticked. 97, 98, 99: not known, refused, not applicable; all three are
// missing.
struct Answer {
    std::int64_t number { 0 };
    std::vector<int> chosen {};
};
using Answers = std::map<std::string, Answer, std::less<>>;

bool is_missing_code(std::int64_t);

inline constexpr std::int64_t most_rupiah = 1'000'000'000'000;

// The refusal of this answer, or nullptr when it may stand.
base::Code const* refusal(Item const&, Answer const&);

// {"E1a": 2, "S1a": [1, 4]} as answers; null is no answer. Refuses with a FieldProblem per item.
base::Result<Answers> read_answers(Instrument const&, boost::json::object const&);

// What is to be asked given the answers so far.
enum class Asking {
    Ask, // visible
    Hidden, // its condition does not hold: counts as the lowest value
    CountsAs, // not asked of her at all: counts as Item::counts_as
    Postponed, // private, and someone can overhear: missing until she is alone
    Waiting // its condition needs an answer that is missing
};

// One per item, in order. When P0a is 0 (she is not willing) everything but P0a waits.
base::Result<std::vector<Asking>> asking(Instrument const&, Answers const&);

// The slots every expression reads: answers, defaults of hidden items, thresholds.
base::Result<std::vector<Known>> slots(Instrument const&, Answers const&, std::span<Threshold const>);

}
