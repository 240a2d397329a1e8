# description: what was promised, received, given on and is overdue opens to the notes that it counts
given chapter smd "KICI Samarinda (contoh)" chair ketua secretary sari treasurer tari facilitator fina evaluator eva
given chapter bpp "KICI Balikpapan (contoh)" chair kirana

as sari POST /partners name="Bank Etam (contoh)" kind=Bank since={today-200}
expect 303 to /partners/{mitra}
as eva GET /partners
expect 200 has "Rp 0" lacks "/partners/{mitra}/support"
as sari POST /partners/{mitra}/promises kind=Funds what="Bahan kelas (contoh)" amount="2 juta" unit=Rupiah promised_on={today-90} due_on={today-10}
expect 303 to /partners/{mitra}
as sari POST /partners/{mitra}/promises kind=Funds what="Sewa tenda (contoh)" amount="500 ribu" unit=Rupiah promised_on={today-90} due_on={today+10}
expect 303 to /partners/{mitra}
as sari POST /partners/{mitra}/promises kind=Facility what="Loyang (contoh)" amount=20 unit=Piece promised_on={today-90} due_on={today-20}
expect 303 to /partners/{mitra}
as fina GET /partners/{mitra}/support?what=PromisedFunds
expect 200 has "2 catatan, jumlahnya Rp 2.500.000" has "Sewa tenda (contoh)" lacks "Loyang (contoh)" finds "/partners/promises/{bahan}\">Bahan kelas"
as fina POST /partners/{mitra}/receipts promise_id={bahan} amount="750 ribu" received_on={today-40}
expect 303 to /partners/receipts/{uang}
as fina POST /partners/receipts/{uang}/given place=village:64.72.01.1001 amount="250 ribu" given_on={today-35}
expect 303 to /partners/receipts/{uang}

as eva GET /partners
expect 200 has "/partners/{mitra}/support?what=PromisedFunds\">Rp 2.500.000</a>"
    has "/partners/{mitra}/support?what=ReceivedFunds\">Rp 750.000</a>"
    has "/partners/{mitra}/support?what=GivenFunds\">Rp 250.000</a>" has "2 janji lewat harinya" has "1 belum disalurkan"
as stranger GET /partners/{mitra}/support?what=Overdue
expect 303 to /sign-in
as kirana GET /partners/{mitra}/support?what=Overdue
expect 404
as eva GET /partners/{mitra}/support?what=Overdue
expect 200 has "2 catatan" has "Bahan kelas (contoh)" has "Loyang (contoh)" lacks "Sewa tenda (contoh)"
    has "/partners/promises/{bahan}#receipts\">Rp 750.000</a>"
as eva GET /partners/{mitra}/support?what=Idle
expect 200 has "1 catatan" has "/partners/receipts/{uang}"
as eva in en GET /partners/{mitra}/support?what=ReceivedFunds
expect 200 has "Notes: 1, Rp 750,000 in all" has "/partners/receipts/{uang}"
as eva GET /partners/{mitra}/support?what=GivenFunds
expect 200 has "1 catatan, jumlahnya Rp 250.000"
as eva GET /partners/overdue
expect 200 has "/partners/receipts/{uang}#given\">Rp 500.000</a>"
as fina GET /partners/promises/{bahan}
expect 200 has "id=\"receipts\""
as fina GET /partners/receipts/{uang}
expect 200 has "id=\"given\"" finds "/partners/notes/{salur}\">Tarik penyaluran"
as fina POST /partners/notes/{salur}/retract because="Salah kelurahan (contoh)."
expect 303 to /partners/{mitra}
as eva GET /partners/{mitra}/support?what=GivenFunds
expect 200 has "Tidak ada saat ini." has "0 catatan"
as eva GET /partners
expect 200 lacks "what=GivenFunds"
