#include "base/form.h"
#include "base/indonesian.h"
#include "domain/member/member.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace member;

namespace {

constexpr base::Date today { 2026, 11, 24 };

WriteMember typed(std::string name)
{
    WriteMember form;
    form.full_name = Text(std::move(name));
    form.village_code = "64.72.01.1001";
    return form;
}

base::FieldProblem const* wrong(base::Result<Woman> const& result, std::string_view field)
{
    if (result)
        return nullptr;
    auto const& fields = result.problem().fields;
    auto const found
        = std::find_if(fields.begin(), fields.end(), [field](auto const& problem) { return problem.field == field; });
    return found == fields.end() ? nullptr : &*found;
}

}

TEST_CASE("a woman with one name is registered")
{
    auto const woman = understood(typed("Yanti"), today);
    REQUIRE(woman);
    CHECK(woman.value().full_name.stored() == "Yanti");
    CHECK(woman.value().is_member);
}

TEST_CASE("a picture or a sign of programs in her name is said, not dropped silently")
{
    auto const picture = understood(typed("Yanti \U0001F338"), today);
    REQUIRE(wrong(picture, "full_name"));
    CHECK(wrong(picture, "full_name")->code == &pictures_not_kept);
    auto const sign = understood(typed("<script>Yanti"), today);
    REQUIRE(wrong(sign, "full_name"));
    CHECK(wrong(sign, "full_name")->code == &indonesian::name_with_signs);
}

TEST_CASE("whose phone it is stays unknown until somebody says it")
{
    auto form = typed("Yanti");
    form.phone = Text("0812-3456-7890");
    CHECK(understood(form, today).value().phone_owner == PhoneOwner::Unknown);
    form.phone = Text("0812-3456-7890 (anak)");
    CHECK(understood(form, today).value().phone_owner == PhoneOwner::Child);
    form.phone_owner = PhoneOwner::Husband;
    CHECK(understood(form, today).value().phone_owner == PhoneOwner::Husband);
}

TEST_CASE("nobody under 18 is registered")
{
    auto form = typed("Rani");
    form.birth_year = Text("2010");
    CHECK(wrong(understood(form, today), "birth_year"));
    form.birth_year = Text("2008");
    CHECK(understood(form, today));
}

TEST_CASE("a message is safe only where there is a phone")
{
    auto form = typed("Rani");
    form.safe_to_message = true;
    CHECK_FALSE(understood(form, today).value().safe_to_message);
    form.phone = Text("0812-3456-7890");
    CHECK(understood(form, today).value().safe_to_message);
    CHECK(understood(form, today).value().phone.stored() == "+6281234567890");
}

TEST_CASE("every wrong field is told at once")
{
    auto form = typed(std::string(300, 'a'));
    form.phone = Text("bukan nomor");
    form.rt = Text("dua");
    auto const woman = understood(form, today);
    CHECK(wrong(woman, "full_name"));
    CHECK(wrong(woman, "phone"));
    CHECK(wrong(woman, "rt"));
}

TEST_CASE("she is known again by name, phone and village, however her name is spelt")
{
    CHECK(content_key("Siti Aisjah", "+62812", "64.72.01.1001")
        == content_key("Sitti Aisyah", "+62812", "64.72.01.1001"));
    CHECK(content_key("Siti", "+62812", "64.72.01.1001") != content_key("Siti", "+62812", "64.72.01.1002"));
}

TEST_CASE("each purpose has its own notice, and a changed notice has another hash")
{
    CHECK(purpose_named(research));
    CHECK_FALSE(purpose_named("everything"));
    for (auto const& one : purposes())
        for (auto const& other : purposes())
            CHECK((one.key == other.key) == (notice_sha256(one) == notice_sha256(other)));
}

TEST_CASE("a note that may endanger her is asked about, and kept when it means something else")
{
    auto form = typed("Yanti");
    form.landmark = Text("rumah tetangga yang memukuli istrinya");
    form.business = Text("jahit pukul 09.00");
    auto const asked = understood(form, today);
    REQUIRE(wrong(asked, "landmark"));
    CHECK(wrong(asked, "landmark")->code == &form::may_endanger);
    CHECK_FALSE(wrong(asked, "business"));
    form.landmark = Text("sebelah posko anti kekerasan");
    CHECK_FALSE(understood(form, today));
    form.means_otherwise = true;
    REQUIRE(understood(form, today));
    CHECK(understood(form, today).value().landmark.stored() == "sebelah posko anti kekerasan");
}
