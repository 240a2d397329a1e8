// The purposes a woman is asked about, one by one, in words she can say no to (UU PDP 27/2022, Ps 20-24).
#include "base/sha256.h"
#include "domain/member/member.h"

#include <algorithm>
#include <array>

namespace member {

namespace {

constexpr std::array all_purposes {
    Purpose { "schedule", 1, { "Kabar jadwal kegiatan", "News about meetings" },
        { "Boleh kami memakai nomor HP Ibu untuk mengabari jadwal kegiatan? Ibu boleh bilang tidak. Ibu tetap boleh "
          "ikut kegiatan.",
            "May we use your phone number to tell you about meetings? You may say no. You can still join." } },
    Purpose { "photo", 1, { "Foto yang diterbitkan", "Published photos" },
        { "Boleh kami menerbitkan foto kegiatan yang ada Ibu di dalamnya? Ibu boleh bilang tidak, dan boleh berhenti "
          "kapan saja.",
            "May we publish photos of meetings with you in them? You may say no, and stop at any time." } },
    Purpose { research, 1, { "Penelitian dan pertanyaan kemandirian", "Research and questions on independence" },
        { "Boleh kami bertanya tentang usaha, keputusan dan perasaan Ibu untuk melihat perubahan? Jawaban disimpan "
          "dengan kode, tanpa nama. Ibu boleh tidak menjawab.",
            "May we ask about your business, decisions and feelings to see change? Answers are kept under a code, "
            "without your name. You need not answer." } },
    Purpose { "story", 1, { "Cerita yang diterbitkan", "A published story" },
        { "Boleh kami menerbitkan cerita Ibu supaya ibu lain bisa belajar? Ibu membacanya dulu sebelum terbit.",
            "May we publish your story so that other women can learn from it? You read it before it appears." } },
    Purpose { "product", 1, { "Produk di katalog bersama", "Products in the joint catalogue" },
        { "Boleh kami menampilkan nama usaha dan nomor HP Ibu di katalog bersama? Siapa saja bisa melihatnya.",
            "May we show your business and phone number in the joint catalogue? Anybody can see it." } },
    Purpose { "network", 1, { "Jejaring antaribu", "The network of women" },
        { "Boleh kami bertanya siapa yang membantu Ibu, tempat Ibu membeli, dan tempat Ibu belajar? Nama yang Ibu "
          "sebut "
          "hanya dibaca pengurus dan fasilitator, untuk memperkenalkan ibu yang belum saling kenal. Ibu boleh tidak "
          "menjawab, dan boleh berhenti kapan saja.",
            "May we ask who helps you, of whom you buy and from whom you learn? Only officers and facilitators read "
            "the "
            "names, to bring together women who do not know one another. You need not answer, and may stop any "
            "time." } },
};

}

std::span<Purpose const> purposes()
{
    return all_purposes;
}

Purpose const* purpose_named(std::string_view key)
{
    auto const found = std::find_if(
        all_purposes.begin(), all_purposes.end(), [key](Purpose const& purpose) { return purpose.key == key; });
    return found == all_purposes.end() ? nullptr : &*found;
}

std::string notice_sha256(Purpose const& purpose)
{
    return base::sha256_hex(std::string(purpose.notice.in(words::Tongue::Indonesian)) + "\n"
        + std::string(purpose.notice.in(words::Tongue::English)));
}

}
