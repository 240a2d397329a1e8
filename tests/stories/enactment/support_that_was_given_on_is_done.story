# description: support of a partner that was given on stands in the role account under the area of its kind, and leaves it when it is retracted
given chapter smd "KICI Samarinda (contoh)" chair ketua secretary sari evaluator eva
given chapter bpp "KICI Balikpapan (contoh)" chair kirana

as sari POST /role-areas name_id="Modal usaha (contoh)"
expect 303 to /role-areas
as sari POST /partners name="Dinas Contoh" kind=Agency since={today-200}
expect 303 to /partners/{dinas}
as sari POST /partners/{dinas}/receipts kind=Funds what="Modal (contoh)" amount=3jt unit=Rupiah received_on={today-20} unpromised=1
expect 303 to /partners/receipts/{terima}
as sari POST /partners/receipts/{terima}/given place=village:64.72.01.1001 amount=1jt given_on={today-10}
expect 303
as sari GET /partners/receipts/{terima}
expect 200 finds "/partners/notes/{salur}"
as sari GET /account/tags
expect 200 finds "/account/tags/Support/funds\">Ubah bidang" has "Dukungan mitra disalurkan: dana" has "pendampingan lanjutan"
as sari GET /account
expect 200 has "1 kegiatan"
as sari GET /account/tags/Support/funds
expect 200 finds "<option value=\"{bidang}\">Modal usaha (contoh)"
as sari POST /account/tags/Support/funds role_area_id={bidang}
expect 303
as sari GET /account/areas/{bidang}
expect 200 finds "/doings/Support/{salur}\">Dukungan mitra disalurkan"
as sari GET /doings/Support/{salur}
expect 200 finds "/partners/notes/{salur}"
as kirana GET /doings/Support/{salur}
expect 404
as sari POST /partners/notes/{salur}/retract because="Salah catat (contoh)."
expect 303
as sari GET /doings/Support/{salur}
expect 404
as eva GET /account
expect 200 lacks "Modal (contoh)"
