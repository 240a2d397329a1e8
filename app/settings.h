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
