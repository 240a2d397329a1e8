#include "base/base64.h"
#include "base/files/files.h"
#include "base/sha256.h"
#include "domain/member/consent_proof.h"
#include "domain/member/member_store.h"
#include "tests/fresh_database.h"

#include <doctest/doctest.h>

using namespace member;

namespace {

using namespace std::string_view_literals;

ConsentProof taken(std::string content, form::Bad& bad)
{
    form::Typed typed;
    typed.add_upload("proof", { "Rekaman Bu Siti 6472014508880003.m4a", std::move(content) });
    ConsentProof proof;
    take_field(typed, "proof", proof, bad);
    return proof;
}

}

TEST_CASE("a proof is known by its first bytes, whatever its name says")
{
    CHECK(media_type_of("OggS\0\2........OpusHead"sv) == "audio/ogg");
    CHECK(media_type_of("\x1A\x45\xDF\xA3\x9F\x42\x86\x81\x01\x42\x82\x84webm"sv) == "audio/webm");
    CHECK(media_type_of("\x1A\x45\xDF\xA3\x9F\x42\x82\x88matroska"sv).empty());
    CHECK(media_type_of("\0\0\0\x1C"
                        "ftypM4A \0\0\0\0"sv)
        == "audio/mp4");
    CHECK(media_type_of("\0\0\0\x18"
                        "ftypmp42\0\0\0\0"sv)
        == "audio/mp4");
    CHECK(media_type_of("\0\0\0\x18"
                        "ftyp3gp4\0\0\0\0"sv)
        == "audio/3gpp");
    CHECK(media_type_of("\0\0\0\x18"
                        "ftypheic\0\0\0\0"sv)
              .empty());
    CHECK(media_type_of("#!AMR\n\x3C"sv) == "audio/amr");
    CHECK(media_type_of("#!AMR-WB\n"sv) == "audio/amr");
    CHECK(media_type_of("ID3\x04\0"sv) == "audio/mpeg");
    CHECK(media_type_of("\xFF\xFB\x90\x64"sv) == "audio/mpeg");
    CHECK(media_type_of("\xFF\xD8\xFF\xE0"sv).empty());
    CHECK(media_type_of("RIFF\x24\0\0\0WAVEfmt "sv) == "audio/wav");
    CHECK(media_type_of("RIFF\x24\0\0\0AVI LIST"sv).empty());
    CHECK(media_type_of("%PDF-1.4\n"sv) == "application/pdf");
    CHECK(media_type_of("<html>").empty());
    CHECK(media_type_of("").empty());
    CHECK(ending_of("audio/3gpp") == "3gp");
    CHECK(ending_of("application/pdf") == "pdf");
}

TEST_CASE("a proof that is too large or of no kind is refused at its field; none is none")
{
    form::Bad bad;
    CHECK_FALSE(taken(std::string("<html>"), bad).is_there());
    REQUIRE(bad.size() == 1);
    CHECK(bad[0].code == &proof_of_no_kind);
    CHECK_FALSE(taken("OggS" + std::string(proof_bytes_at_most - 3, 'x'), bad).is_there());
    REQUIRE(bad.size() == 2);
    CHECK(bad[1].code == &proof_too_large);
    CHECK(taken("OggS" + std::string(proof_bytes_at_most - 4, 'x'), bad).is_there());
    ConsentProof none;
    take_field(form::Typed {}, "proof", none, bad);
    CHECK_FALSE(none.is_there());
    CHECK(bad.size() == 2);
}

TEST_CASE("a fact tells the proof by its hash, without its name or what is in it")
{
    form::Bad bad;
    json::Text out;
    put(out, taken("OggS said", bad));
    CHECK(out.take() == R"({"media_type":"audio/ogg","bytes":9,"sha256":")" + base::sha256_hex("OggS said") + R"("})");
}

TEST_CASE("what a phone recorded is known by its hash until it comes")
{
    auto const told = [](std::string const& text, form::Bad& bad) {
        form::Typed typed;
        typed.add("proof", text);
        ConsentProof proof;
        take_field(typed, "proof", proof, bad);
        return proof;
    };
    form::Bad bad;
    auto const proof = told(base::sha256_hex("OggS said"), bad);
    CHECK(bad.empty());
    CHECK(proof.comes_later());
    CHECK_FALSE(proof.is_there());
    CHECK(proof.channel() == Channel::Voice);
    json::Text out;
    put(out, proof);
    CHECK(out.take() == '"' + base::sha256_hex("OggS said") + '"');
    CHECK_FALSE(told("suaranya", bad).comes_later());
    REQUIRE(bad.size() == 1);
    CHECK(bad[0].code == &files::not_a_hash);
}

TEST_CASE("a proof stays with its consent when that is withdrawn, and no other chapter finds it")
{
    tests::FreshDatabase database;
    base::ChapterId const chapter(base::uuid_of("chapter"));
    store::By const by { base::AccountId(base::uuid_of("account")), { 1 } };
    Woman woman;
    woman.id = MemberId(base::uuid_of("Siti"));
    woman.full_name = Text("Siti");
    store::Consent given;
    given.id = ConsentId(base::uuid_of("consent"));
    given.purpose = "photo";
    given.channel = Channel::Voice;
    given.given_on = { 2026, 11, 1 };
    form::Bad bad;
    auto const proof = taken(std::string("OggS\0\xFF said", 11), bad);
    database->write_now(chapter.text(), [&](sql::Connection& connection) {
        sql::Write db(connection, base::uuid_of("fact"));
        store::register_woman(db, chapter, woman, by);
        store::give_consent(db, chapter, woman.id, given, by);
        store::keep_proof(db, chapter, given.id, proof);
        store::withdraw_consent(db, chapter, given.id, { 2026, 11, 2 }, by);
        return true;
    });
    database->read([&](sql::Read& db) {
        auto const kept = store::find_proof(db, chapter, woman.id, given.id);
        REQUIRE(kept);
        CHECK(base::from_base64(kept->content.stored()) == std::string("OggS\0\xFF said", 11));
        CHECK(kept->sha256 == proof.sha256);
        CHECK_FALSE(store::find_proof(db, base::ChapterId(base::uuid_of("other")), woman.id, given.id));
        CHECK_FALSE(store::find_proof(db, chapter, MemberId(base::uuid_of("another")), given.id));
        auto const listed = store::consents(db, chapter, woman.id);
        REQUIRE(listed.size() == 1);
        CHECK(listed[0].withdrawn_on);
        CHECK(listed[0].proof_type == "audio/ogg");
        CHECK(listed[0].proof_bytes == 11);
    });
}
