// What the command line says. `berdaya help` prints the list.
#pragma once

#include "base/result.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace app {

inline constexpr base::Code unknown_option { "app.unknown_option",
    { "Pilihan {name} tidak dikenal. Lihat: berdaya help", "The option {name} is not known. See: berdaya help" } };
inline constexpr base::Code option_needs_value { "app.option_needs_value",
    { "Pilihan {name} perlu isi di belakangnya.", "The option {name} needs a value after it." } };
inline constexpr base::Code not_a_number { "app.not_a_number",
    { "Pilihan --{name} perlu angka {least} sampai {most}.",
        "The option --{name} needs a number, {least} to {most}." } };
inline constexpr base::Code upstream_shape { "app.upstream_shape",
    { "--upstream perlu alamat sekretariat yang lengkap dan aman, misalnya https://kici.example.",
        "--upstream needs the secretariat's whole and safe address, such as https://kici.example." } };
inline constexpr base::Code only_of_a_hub { "app.only_of_a_hub",
    { "--upstream dan --join hanya untuk komputer mobil. Tambahkan --hub.",
        "--upstream and --join are for the car's computer alone. Add --hub." } };
inline constexpr base::Code hub_label { "app.hub_label",
    { "--label paling banyak {most} huruf.", "--label has at most {most} characters." } };
inline constexpr base::Code hub_database { "app.hub_database",
    { "Komputer mobil menyimpan data dalam satu berkas: --database sqlite:hub.sqlite.",
        "The car's computer keeps its data in one file: --database sqlite:hub.sqlite." } };
inline constexpr base::Code of_a_secretariat { "app.of_a_secretariat",
    { "Berkas data ini milik sekretariat. Komputer mobil perlu berkas sendiri: --database sqlite:hub.sqlite.",
        "This file is a secretariat's. The car's computer needs its own: --database sqlite:hub.sqlite." } };
inline constexpr base::Code of_a_hub { "app.of_a_hub",
    { "Berkas data ini milik komputer mobil. Tambahkan --hub, atau pilih berkas lain dengan --database.",
        "This file is a car's computer's. Add --hub, or choose another file by --database." } };
inline constexpr base::Code not_invited { "app.not_invited",
    { "Komputer ini belum diundang. Buat undangannya di halaman HP lapangan, lalu tambahkan --join UNDANGAN.",
        "This computer is not invited yet. Make its invitation on the page of phones, then add --join INVITATION." } };
inline constexpr base::Code tls_needs_name { "app.tls_needs_name",
    { "--tls-certificate perlu --public-url https://NAMA, nama di sertifikat itu.",
        "--tls-certificate needs --public-url https://NAME, the name in that certificate." } };

// "--port 8080" and "--port=8080"; "--hub" alone says yes; what is no option is kept in order.
class Arguments {
public:
    static base::Result<Arguments> read(
        std::vector<std::string> const& words, std::vector<std::string_view> const& known);
    std::string option(std::string_view name, std::string_view otherwise) const;
    base::Result<int> number(std::string_view name, int otherwise, int least, int most) const;
    std::vector<std::string> const& words() const { return m_words; }

private:
    std::map<std::string, std::string, std::less<>> m_options;
    std::vector<std::string> m_words;
};

}
