# description: support is promised, comes with and without a promise, goes on, is told when overdue, and undone with a reason
given chapter smd "KICI Samarinda (contoh)" chair ketua secretary sari treasurer tari facilitator fina evaluator eva
given chapter bpp "KICI Balikpapan (contoh)" chair kirana

as sari GET /partners
expect 200 has "Belum ada mitra"
as fina GET /partners/new
expect 403
as sari GET /partners/new
expect 200 has "Bermitra sejak"
as sari POST /partners name="PT Tepung (contoh)" kind=Company since={today+1}
expect 400 has "Tanggal ini belum tiba" has "PT Tepung (contoh)"
as sari POST /partners name="PT Tepung (contoh)" kind=Company since={today-200} phone=banyak
expect 400 has "0812-3456-7890"
as sari POST /partners name="PT Tepung (contoh)" kind=Company since={today-200} contact="Yusuf Contoh" phone=081234567891
expect 303 to /partners/{mitra}
again
expect 303 to /partners/{mitra}
sql SELECT count(*) FROM partner ---- 1
as tari GET /partners/{mitra}
expect 200 has "Yusuf Contoh" has "0812-3456-7891" has "Belum ada janji tercatat"
as fina GET /partners/{mitra}
expect 200 lacks "Yusuf" lacks "7891" lacks "Catat janji"
as eva GET /partners/{mitra}
expect 200 lacks "Yusuf" lacks "Catat penerimaan"
as fina GET /partners/{mitra}/change
expect 403
as tari GET /partners/{mitra}/change
expect 200 has "Yusuf Contoh"
as tari POST /partners/{mitra}/change name="" contact="Yusuf Contoh"
expect 400
as tari POST /partners/{mitra}/change name="PT Tepung Jaya (contoh)" contact="Yusuf Contoh" phone=0812-3456-7891
expect 303 to /partners/{mitra}
sql SELECT count(*) FROM partner_name ---- 2

as fina GET /partners/{mitra}/promises
expect 403
as sari GET /partners/{mitra}/promises
expect 200 has "Paling lambat"
as sari POST /partners/{mitra}/promises kind=Funds what="Bahan kelas (contoh)" amount="1,25 juta" unit=Piece promised_on={today-90} due_on={today-10}
expect 400 has "Dana dihitung dengan rupiah" has "1,25 juta"
as sari POST /partners/{mitra}/promises kind=Trainer what="Pelatih (contoh)" amount=12 unit=Kilogram promised_on={today-90} due_on={today-10}
expect 400 has "Pilih jam atau kali pertemuan"
as sari POST /partners/{mitra}/promises kind=Funds what="Bahan kelas (contoh)" amount=banyak unit=Rupiah promised_on={today-90} due_on={today-10}
expect 400 has "Jumlah ini tidak dimengerti"
as sari POST /partners/{mitra}/promises kind=Funds what="Bahan kelas (contoh)" amount=25rb unit=Rupiah promised_on={today-90} due_on={today-91}
expect 400 has "sebelum hari dijanjikan"
as sari POST /partners/{mitra}/promises kind=Funds what="Bahan kelas (contoh), 0812-9999-8888" amount="1,25 juta" unit=Rupiah promised_on={today-90} due_on={today-10}
expect 303 to /partners/{mitra}
again
expect 303 to /partners/{mitra}
sql SELECT amount FROM partner_promise ---- 1250000
sql SELECT count(*) FROM fact WHERE body LIKE '%9999-8888%' ---- 0
as fina GET /partners
expect 200 has "1 janji lewat harinya"
as eva GET /partners/overdue
expect 200 has "Bahan kelas (contoh)" finds "/partners/promises/{janji}\""
as eva GET /partners/promises/{janji}
expect 200 has "Lewat harinya" lacks "Catat penerimaan" lacks "Tarik janji"

as eva GET /partners/{mitra}/receipts
expect 403
as fina GET /partners/{mitra}/receipts
expect 200 has "Ini atas janji yang mana?" has "Bahan kelas (contoh)"
as fina POST /partners/{mitra}/receipts promise_id={janji} amount=0 received_on={today-40}
expect 400 has "lebih dari nol"
as fina POST /partners/{mitra}/receipts promise_id={janji} amount="Rp 750.000" received_on={today-40} receipt_no="KW-1 (contoh)" received_by="Lina 081277778888"
expect 400 has "Nomor HP tidak dipakai sebagai nama" has "Lina 081277778888"
as fina POST /partners/{mitra}/receipts promise_id={janji} amount="Rp 750.000" received_on={today-40} receipt_no="KW-1 (contoh)" received_by="Bu Lina (contoh)"
expect 303 to /partners/receipts/{terima}
again
expect 303 to /partners/receipts/{terima}
sql SELECT count(*) FROM partner_receipt ---- 1
as fina GET /partners/receipts/{terima}
expect 200 has "750.000" has "Bu Lina (contoh)" has "KW-1 (contoh)"
as eva GET /partners/receipts/{terima}
expect 200 has "750.000" lacks "Bu Lina"
as fina POST /partners/{mitra}/receipts promise_id={janji} amount="500 ribu" received_on={today-9} receipt_no="KW 1 (contoh)"
expect 400 has "Penerimaan ini mungkin sudah dicatat" has "Sudah dicatat pada" has "/partners/receipts/{terima}" has "name=\"again\""
as fina POST /partners/{mitra}/receipts promise_id={janji} amount=750000 received_on={today-40}
expect 400 has "Sudah dicatat pada"
as fina POST /partners/{mitra}/receipts promise_id={janji} amount=750000 received_on={today-40} again=1
expect 400 has "sudah datang Rp 750.000" has "name=\"beyond\"" has "750000"
as fina POST /partners/{mitra}/receipts promise_id={janji} amount=750000 received_on={today-40} again=1 beyond=1
expect 303 to /partners/receipts/{kembar}
as fina GET /partners/promises/{janji}
expect 200 has "Terpenuhi"

as fina POST /partners/{mitra}/receipts kind=Facility what="Loyang (contoh)" amount=20 received_on={today-5}
expect 400 has "Bagian ini perlu diisi"
as fina GET /partners/{mitra}/receipts
expect 200 has "name=\"unpromised\"" has "Bilangan bulat" lacks "Pilih lagi fotonya"
as fina POST /partners/{mitra}/receipts kind=Facility what="Loyang (contoh)" amount=20 unit=Piece received_on={today-5} photo=@kuitansi.jpg
expect 400 has "Belum ada janji tercatat" has "name=\"unpromised\"" has "Loyang (contoh)" has "Pilih lagi fotonya"
as fina POST /partners/{mitra}/receipts kind=Facility what="Loyang (contoh)" amount=20 unit=Piece received_on={today-5} unpromised=1
    receipt_no="KW-9 (contoh) 0812-9999-5555" photo=@kuitansi.jpg
expect 303 to /partners/receipts/{loyang}
sql SELECT count(*) FROM fact WHERE body LIKE '%9999-5555%' ---- 0
sql SELECT count(*) FROM fact WHERE body LIKE '%KW-9 (contoh)%' AND notice LIKE '%disamarkan%' ---- 1
as fina GET /partners/receipts/{loyang}
expect 200 has "/partners/notes/{loyang}/photo" has "KW-9 (contoh) 08" lacks "9999-5555"
as eva GET /partners/receipts/{loyang}
expect 200 lacks "/photo"
as eva GET /partners/notes/{loyang}/photo
expect 403
as fina GET /partners/notes/{loyang}/photo
expect 200 type image/jpeg
as tari GET /partners/{mitra}
expect 200 has "Tanpa janji" has "20 buah"

as eva GET /partners/receipts/{loyang}/given
expect 403
as tari GET /partners/receipts/{loyang}/given
expect 200 has "Tersisa 20 buah" has "village:64.72.01.1001"
as fina POST /partners/receipts/{loyang}/given place=village:64.72.01.1001 amount=21 given_on={today-2}
expect 400 has "Yang tersisa hanya 20"
as fina POST /partners/receipts/{loyang}/given place=woman:1 amount=2 given_on={today-2}
expect 400 has "Pilih tujuan dari daftar"
as fina POST /partners/receipts/{loyang}/given place=programme:1 amount=2 given_on={today-2}
expect 400 has "Pilih tujuan dari daftar"
as fina POST /partners/receipts/{loyang}/given place=village:64.72.01.1001 amount=2 given_on={today-6}
expect 400 has "sebelum dukungan diterima"
as sari POST /programmes name="Kelas Roti (contoh)" purpose="Roti (contoh)." picture=Van
expect 303 to /programmes/{kelas}
as sari POST /sessions programme_id={kelas} title="Mengadon Rahasia (contoh)" place="Balai (contoh)" village_code=64.72.01.1001 held_on={today-8} starts_at=09:00 ends_at=11:00
expect 303 to /sessions/{lama}
as sari POST /sessions programme_id={kelas} title="Mengukus Rahasia (contoh)" place="Balai (contoh)" village_code=64.72.01.1001 held_on={today-4} starts_at=09:00 ends_at=11:00
expect 303 to /sessions/{baru}
as fina GET /partners/receipts/{loyang}/given
expect 200 has "Mengukus Rahasia" lacks "Mengadon Rahasia"
as fina POST /partners/receipts/{loyang}/given place=session:{lama} amount=2 given_on={today-2}
expect 400 has "sebelum dukungan diterima"
as fina POST /partners/receipts/{loyang}/given place=session:{baru} amount=1 given_on={today-2} receipt_no="TT 0812-9999-7777"
expect 303 to /partners/receipts/{loyang}
sql SELECT count(*) FROM fact WHERE body LIKE '%9999-7777%' ---- 0
as tari GET /partners/{mitra}
expect 200 has "Mengukus Rahasia"
as eva GET /partners/{mitra}
expect 200 has "Kelas Roti (contoh)" lacks "Mengukus Rahasia"
as eva GET /partners/receipts/{loyang}
expect 200 has "Kelas Roti (contoh)" lacks "Mengukus Rahasia"
as fina GET /partners/receipts/{loyang}
expect 200 finds "/partners/notes/{kukus}\""
as fina POST /partners/notes/{kukus}/retract because="Hanya mencoba (contoh)."
expect 303 to /partners/{mitra}
as fina POST /partners/receipts/{loyang}/given place=village:64.72.01.1001 amount=15 given_on={today-2} receipt_no="TT-1 (contoh)"
expect 303 to /partners/receipts/{loyang}
again
expect 303 to /partners/receipts/{loyang}
sql SELECT count(*), sum(amount) FROM partner_given ---- 2 | 16
sql SELECT partner_kind, kind, village_code FROM support_given_published ---- company | facility | 64.72.01.1001
as fina GET /partners/receipts/{loyang}
expect 200 has "Tersisa" has "15 buah" has "TT-1 (contoh)" finds "/partners/notes/{salur}\""
as fina GET /partners/overdue
expect 200 has "Belum disalurkan" lacks "Loyang"

as fina GET /partners/notes/{salur}
expect 200 has "Loyang (contoh)"
as fina GET /partners/notes/{salur}/photo
expect 404
as eva GET /partners/notes/{salur}
expect 403
as fina POST /partners/notes/{loyang}/retract because="Salah hitung (contoh)."
expect 422 has "Tarik catatan itu dulu"
as tari POST /partners/notes/{salur}/retract because=""
expect 400
as tari POST /partners/notes/{salur}/retract because="Salah kelurahan (contoh)."
expect 303 to /partners/{mitra}
as tari POST /partners/notes/{salur}/retract because="Lagi."
expect 422 has "sudah ditarik"
as fina POST /partners/notes/{janji}/retract because="Bukan catatan saya."
expect 403
as sari POST /partners/notes/{kembar}/retract because="Dicatat dua kali (contoh)."
expect 303 to /partners/{mitra}
as fina GET /partners/{mitra}
expect 200 has "Ditarik: Dicatat dua kali (contoh)." has "<s>Loyang (contoh)</s>"
as eva GET /partners/{mitra}
expect 200 has "Ditarik" has "<s>Loyang (contoh)</s>" lacks "Dicatat dua kali"
as eva GET /partners/receipts/{kembar}
expect 200 has "Ditarik" lacks "Dicatat dua kali"
as fina POST /partners/receipts/{kembar}/given place=village:64.72.01.1001 amount=1 given_on={today}
expect 422 has "sudah ditarik"
sql SELECT count(*) FROM support_given_published ---- 0

as fina POST /partners/promises/{janji}/close because="Anggarannya dipotong (contoh)."
expect 403
as sari POST /partners/promises/{janji}/close because=""
expect 400
as sari POST /partners/promises/{janji}/close because="Anggarannya dipotong (contoh)."
expect 303 to /partners/promises/{janji}
as sari POST /partners/promises/{janji}/close because="Lagi."
expect 422
as fina GET /partners/overdue
expect 200 has "Tidak ada janji yang lewat harinya"
as eva GET /partners/promises/{janji}
expect 200 lacks "Anggarannya dipotong"
as sari GET /partners/promises/{janji}
expect 200 has "Anggarannya dipotong" finds "/partners/notes/{tutup}\">Tarik pengakhiran"
as fina POST /partners/notes/{tutup}/retract because="Bukan catatan saya."
expect 403
as tari GET /partners/notes/{tutup}
expect 200 has "berlaku lagi"
as tari POST /partners/notes/{tutup}/retract because="Anggaran kembali (contoh)."
expect 303 to /partners/{mitra}
as fina GET /partners/overdue
expect 200 has "Bahan kelas (contoh)"
as sari POST /partners/promises/{janji}/close because="Anggarannya tetap dipotong (contoh)."
expect 303 to /partners/promises/{janji}
as fina POST /partners/{mitra}/receipts promise_id={janji} amount=1000 received_on={today}
expect 422 has "sudah ditutup atau ditarik"

as fina GET /partners/{mitra}/end
expect 403
as sari GET /partners/{mitra}/end
expect 200 has "Akhiri kemitraan"
as sari POST /partners/{mitra}/end because="Pindah kota (contoh)." ended_on={today-300}
expect 400 has "sebelum mulainya"
as sari POST /partners/{mitra}/end because="Pindah kota (contoh)." ended_on={today}
expect 303 to /partners/{mitra}
as sari GET /partners/{mitra}
expect 200 has "Pindah kota (contoh)." lacks "Catat janji"
as sari POST /partners/{mitra}/promises kind=Funds what="Lagi (contoh)" amount=25rb unit=Rupiah promised_on={today} due_on={today}
expect 422 has "sudah selesai"
as eva GET /partners/{mitra}
expect 200 lacks "Pindah kota"
as sari GET /partners/{mitra}
expect 200 finds "/partners/notes/{pindah}\">Tarik pengakhiran"
as sari POST /partners/notes/{pindah}/retract because="Tidak jadi pindah (contoh)."
expect 303 to /partners/{mitra}
as sari GET /partners/{mitra}
expect 200 has "Catat janji" lacks "Pindah kota"
