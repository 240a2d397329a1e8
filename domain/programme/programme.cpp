#include "domain/programme/programme.h"

#include "domain/programme/programme_words.h"

#include <array>

namespace programme {

namespace {

struct FieldFacts {
    Field field;
    std::string_view code;
    words::Word const* word;
};
constexpr std::array<FieldFacts, 8> fields { {
    { Field::FoodProcessing, "food_processing", &say::food_processing },
    { Field::Craft, "craft", &say::craft },
    { Field::DigitalMarketing, "digital_marketing", &say::digital_marketing },
    { Field::HouseholdFinance, "household_finance", &say::household_finance },
    { Field::Parenting, "parenting", &say::parenting },
    { Field::HomeEnterprise, "home_enterprise", &say::home_enterprise },
    { Field::SelfConfidence, "self_confidence", &say::self_confidence },
    { Field::Other, "other", &say::other },
} };

struct PictureFacts {
    Picture picture;
    std::string_view symbol;
    words::Word const* word;
};
constexpr std::array<PictureFacts, 6> pictures { {
    { Picture::Van, "van", &say::picture_van },
    { Picture::Gathering, "users-round", &say::picture_gathering },
    { Picture::Class, "book-open-check", &say::picture_class },
    { Picture::Kitchen, "chef-hat", &say::picture_kitchen },
    { Picture::Hands, "heart-handshake", &say::picture_hands },
    { Picture::Sprout, "sprout", &say::picture_sprout },
} };

FieldFacts const& facts_of(Field field)
{
    return fields[static_cast<std::size_t>(field)];
}

PictureFacts const& facts_of(Picture picture)
{
    return pictures[static_cast<std::size_t>(picture)];
}

}

std::string_view field_code(Field field)
{
    return facts_of(field).code;
}

std::optional<Field> field_coded(std::string_view code)
{
    for (auto const& one : fields)
        if (one.code == code)
            return one.field;
    return std::nullopt;
}

words::Word const& field_word(Field field)
{
    return *facts_of(field).word;
}

std::string_view symbol_of(Picture picture)
{
    return facts_of(picture).symbol;
}

std::optional<Picture> picture_drawn(std::string_view symbol)
{
    for (auto const& one : pictures)
        if (one.symbol == symbol)
            return one.picture;
    return std::nullopt;
}

words::Word const& picture_word(Picture picture)
{
    return *facts_of(picture).word;
}

}
