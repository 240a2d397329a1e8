#include "domain/programme/programme_sample.h"

namespace programme {

namespace {

struct SampleModule {
    char const* name;
    char const* field;
    char const* outcome;
};

constexpr SampleModule of_moci[] {
    { "Sambal kemasan tahan lama", "FoodProcessing", "Mengemas sambal yang tahan tiga minggu." },
    { "Amplang dan kerupuk ikan", "FoodProcessing", "Menggoreng dan mengemas dengan takaran tetap." },
    { "Anyaman purun", "Craft", "Membuat satu tas yang layak dijual." },
    { "Mencatat uang rumah dan uang usaha", "HouseholdFinance", "Memisahkan uang rumah dari uang usaha." },
    { "Memulai usaha dari dapur", "HomeEnterprise", "Menghitung modal, harga dan untung satu produk." },
};
constexpr SampleModule of_ngunci[] {
    { "Foto produk dengan HP", "DigitalMarketing", "Membuat tiga foto produk yang terang." },
    { "Berjualan lewat WhatsApp", "DigitalMarketing", "Menulis keterangan produk dan membalas pembeli." },
    { "Mendampingi anak belajar", "Parenting", "Membuat waktu belajar bersama di rumah." },
    { "Berani bicara di depan", "SelfConfidence", "Bercerita dua menit di depan kelompok." },
};

constexpr SampleModule of_advanced[] {
    { "Harga, label dan pesanan besar", "HomeEnterprise", "Menulis penawaran untuk satu pembeli besar." },
    { "Diskusi: yang berhasil dan yang belum", "SelfConfidence", "Menceritakan satu percobaan dan hasilnya." },
};

std::string last_part(std::string const& location)
{
    return location.substr(location.rfind('/') + 1);
}

template <std::size_t N>
std::string add(base::Sampler& sampler, base::Sampler::Fields const& programme, SampleModule const (&modules)[N])
{
    auto const id = last_part(sampler.post("/programmes", programme));
    for (auto const& module : modules)
        sampler.post("/programmes/" + id + "/modules",
            { { "name", module.name }, { "field", module.field }, { "outcome", module.outcome } });
    return id;
}

}

void fill_sample(base::Sampler& sampler)
{
    auto const moci = add(sampler,
        { { "name", "MOCI" }, { "kind_note", "Mobil Cerdas KICI" }, { "picture", "Van" },
            { "purpose", "Mobil datang ke kelurahan yang jauh dan membawa pelatihan keterampilan." } },
        of_moci);
    auto const ngunci = add(sampler,
        { { "name", "NGUNCI" }, { "kind_note", "Ngumpul Cerdas KICI" }, { "picture", "Gathering" },
            { "purpose", "Ibu-ibu berkumpul, belajar satu hal, dan saling menguatkan." } },
        of_ngunci);
    auto const advanced = add(sampler,
        { { "name", "Kelas lanjutan" }, { "kind_note", "Kelas lanjutan dan kelompok diskusi" },
            { "picture", "Gathering" },
            { "purpose", "Yang sudah bisa membuat, belajar menjual; lalu dibicarakan bersama." } },
        of_advanced);
    sampler.kept["programmes"] = { moci, ngunci, advanced };
}

}
