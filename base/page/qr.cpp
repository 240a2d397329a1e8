#include "base/page/qr.h"

#include "base/result.h"

#include <qrencode.h>

#include <memory>

namespace page {

Html qr(std::string_view content, std::string_view words)
{
    std::unique_ptr<QRcode, void (*)(QRcode*)> const code(
        QRcode_encodeString(std::string(content).c_str(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
    INVARIANT(code, "a link fits into a QR code");
    constexpr int margin = 4;
    std::string path;
    for (int y = 0; y < code->width; ++y)
        for (int x = 0; x < code->width; ++x)
            if (code->data[y * code->width + x] & 1)
                path += "M" + std::to_string(x + margin) + " " + std::to_string(y + margin) + "h1v1h-1z";
    auto const side = std::to_string(code->width + 2 * margin);
    return div({ cls("qr"),
        element("svg",
            { attribute("role", "img"), attribute("aria-label", words),
                attribute("viewBox", "0 0 " + side + " " + side), attribute("width", "240"), attribute("height", "240"),
                element("rect", { attribute("width", side), attribute("height", side), attribute("fill", "#fff") }),
                element("path", { attribute("d", path), attribute("fill", "#000") }) }) });
}

}
