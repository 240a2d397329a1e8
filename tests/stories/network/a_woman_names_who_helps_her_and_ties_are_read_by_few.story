# description: with her consent a woman names who helps her, is asked again, takes back, and only few read it
given chapter smd "KICI Samarinda (contoh)" chair ketua secretary sari facilitator fina facilitator feni treasurer tari
    evaluator eva
given chapter bpp "KICI Balikpapan (contoh)" chair kirana

as sari POST /members full_name="Ani Contoh" village_code=64.72.01.1001
expect 303 to /members/{ani}
as sari POST /members full_name="Rina Contoh" village_code=64.72.01.1001
expect 303 to /members/{rina}
as sari POST /members full_name="Yanti Contoh" village_code=64.72.01.1002
expect 303 to /members/{yanti}
as kirana POST /members full_name="Wati Contoh" village_code=64.72.01.1001
expect 303 to /members/{wati}

as tari GET /network
expect 403
as eva GET /network
expect 403
as fina GET /network
expect 200 has "Belum ada ibu yang terhubung" finds "/network/women/{ani}\">Ani Contoh"
as fina GET /members/{ani}
expect 200 finds "/network/women/{ani}\">Lihat jejaring"
as tari GET /members/{ani}
expect 200 lacks "Lihat jejaring"
as fina GET /network/women/{ani}
expect 200 has "belum setuju ditanya" lacks "Mulai bertanya"
as fina POST /network/women/{ani}/rounds asked_on={today} way=Asked
expect 422 has "Catat dulu persetujuannya"
as sari POST /members/{ani}/consents purpose=network channel=Form given_on={today}
expect 303
as tari POST /network/women/{ani}/rounds asked_on={today} way=Asked
expect 403
as fina POST /network/women/{ani}/rounds asked_on={today+1} way=Asked
expect 400 has "Tanggal ini belum tiba"
as fina POST /network/women/{ani}/rounds asked_on=2024-01-01 way=Asked
expect 400 has "lebih dari setahun lalu"
as fina POST /network/women/{wati}/rounds asked_on={today} way=Asked
expect 404
as fina POST /network/women/{ani}/rounds asked_on={today-20} way=Asked
expect 303 to /network/rounds/{ronde}
again
expect 303 to /network/rounds/{ronde}

as fina GET /network/rounds/{ronde} q=Rina
expect 200 has "Siapa yang membantu Ibu akhir-akhir ini?" finds "<option value=\"{rina}\"" has "Seseorang di luar komunitas"
as fina GET /network/rounds/{ronde} q=Wati
expect 200 lacks "Wati Contoh"
as fina POST /network/rounds/{ronde}/answers question=Helps named={ani} q=Ani
expect 400 has "Ibu tidak menyebut dirinya sendiri"
as fina POST /network/rounds/{ronde}/answers question=Helps named={wati}
expect 400 has "Pilih ibu dari daftar komunitas ini" lacks "Wati Contoh"
as fina POST /network/rounds/{ronde}/answers question=Helps named=""
expect 400 has "Bagian ini perlu diisi"
as fina POST /network/rounds/{ronde}/answers question=Helps named={rina} q=Rina
expect 303 to /network/rounds/{ronde}
again
expect 303 to /network/rounds/{ronde}
as fina POST /network/rounds/{ronde}/answers question=Helps named={rina}
expect 400 has "Ia sudah disebut untuk pertanyaan ini"
as fina POST /network/rounds/{ronde}/answers question=Teaches named=outside
expect 303 to /network/rounds/{ronde}
sql SELECT count(*) FROM network_answer ---- 2
as fina GET /network
expect 200 has "3 ibu, 1 pasang" finds "terdekat.</p><ul class=\"names\"><li><a href=\"/network/women/{yanti}\">Yanti Contoh" has "class=\"network\""
as fina GET /network/women/{rina}
expect 200 has "Ia bantu" finds "/network/women/{ani}\">Ani Contoh"
as sari in en GET /network/women which=Alone
expect 200 has "Yanti Contoh" lacks "Rina Contoh"
as sari GET /network/women which=Brokers
expect 200 lacks "Rina Contoh"

# Asked again: the newest round counts once it has an answer, the older one stays readable.
as feni POST /network/women/{ani}/rounds asked_on={today} way=AtTheDesk
expect 303 to /network/rounds/{lagi}
as fina GET /network/women/{rina}
expect 200 has "Ia bantu"
as feni POST /network/rounds/{lagi}/answers question=Trades named={yanti}
expect 303 to /network/rounds/{lagi}
as fina GET /network/women/{rina}
expect 200 lacks "Ia bantu"
as fina GET /network/rounds/{ronde}
expect 200 has "Ibu ini sudah ditanya lagi" lacks "Tambah jawaban"
as fina POST /network/rounds/{ronde}/answers question=Trades named={rina}
expect 422 has "Tambahkan di jawabannya yang terbaru"
as fina GET /network/women/{ani}
expect 200 has "Berjual beli" finds "/network/women/{yanti}\">Yanti Contoh" finds "/network/rounds/{ronde}"

# Taken back by who noted it, or by the secretariat.
as fina GET /network/rounds/{lagi}
expect 200 finds "/network/answers/{jawaban}\"" lacks "Tarik semua jawaban"
as fina GET /network/answers/{jawaban}
expect 200 has "Yanti Contoh" lacks "Alasannya"
as fina POST /network/answers/{jawaban}/retraction because="Salah dengar (contoh)."
expect 403 has "Catatan orang lain"
as feni POST /network/answers/{jawaban}/retraction because=""
expect 400 has "Bagian ini perlu diisi"
as feni POST /network/answers/{jawaban}/retraction because="Suaminya mengancam (contoh)."
expect 400 has "mungkin membahayakan seseorang"
as feni POST /network/answers/{jawaban}/retraction because="Salah dengar, WA 0812-3456-7890 (contoh)."
expect 303 to /network/rounds/{lagi}
as feni GET /network/rounds/{lagi}
expect 200 has "Salah dengar, WA 08" lacks "3456"
as feni POST /network/answers/{jawaban}/retraction because="Lagi (contoh)."
expect 422 has "sudah ditarik"
as fina GET /network/women/{ani}
expect 200 lacks "Yanti Contoh"
as fina POST /network/rounds/{lagi}/retraction because="Bukan dia (contoh)."
expect 403
as sari POST /network/rounds/{lagi}/retraction because="Bukan dia (contoh)."
expect 303 to /network/women/{ani}
as sari POST /network/rounds/{lagi}/answers question=Helps named={yanti}
expect 422 has "sudah ditarik"
as fina GET /network/women/{rina}
expect 200 has "Ia bantu"

# Rina turns out to be Yanti: the tie goes to the entry that goes on.
as sari POST /members/{yanti}/merge same_woman={rina}
expect 303 to /members/{yanti}
as fina GET /network/women/{rina}
expect 200 has "Yanti Contoh" has "Ia bantu"
as fina GET /network/women/{ani}
expect 200 finds "/network/women/{yanti}\">Yanti Contoh"
as fina POST /network/rounds/{ronde}/answers question=Helps named={rina}
expect 400 has "Ia sudah disebut untuk pertanyaan ini"

as sari POST /members/{yanti}/consents purpose=network channel=Form given_on={today}
expect 303
as fina POST /network/women/{yanti}/rounds asked_on={today} way=Asked
expect 303 to /network/rounds/{yantis}
as fina POST /network/rounds/{yantis}/answers question=Helps named={ani}
expect 303 to /network/rounds/{yantis}
as fina GET /network/rounds/{yantis} q=Ani
expect 200 has "Ani Contoh" has "<option value=\"{ani}\"" finds "/network/answers/{tentangnya}\""

# She withdraws her consent: nothing is asked of her, no tie of hers is shown, and she is named no more.
as sari GET /members/{ani}/consents
expect 200 finds "consents/{izin}/withdraw"
as sari POST /members/{ani}/consents/{izin}/withdraw
expect 303
as fina GET /network/women/{ani}
expect 200 has "Ibu ini menarik persetujuannya" lacks "Yanti Contoh" lacks "Catat persetujuannya"
    lacks "/network/rounds/{ronde}"
as fina GET /network/rounds/{ronde}
expect 200 has "Persetujuan untuk jawaban ini sudah ditarik" lacks "Yanti Contoh"
as fina GET /network/rounds/{yantis} q=Ani
expect 200 has "Seseorang yang tidak ingin disebut" lacks "Ani Contoh" lacks "{ani}"
as fina GET /network/answers/{tentangnya}
expect 200 has "Seseorang yang tidak ingin disebut" lacks "Ani Contoh"
as fina POST /network/rounds/{yantis}/answers question=Teaches named={ani}
expect 400 has "Ibu ini tidak ingin disebut dalam jejaring"
as fina GET /network/answers/{jawaban}
expect 422 has "Catat dulu persetujuannya"
as fina POST /network/rounds/{ronde}/answers question=Helps named={yanti}
expect 422 has "Catat dulu persetujuannya"
as fina GET /network
expect 200 has "1 ibu, 0 pasang" lacks "Ani Contoh"
as fina GET /network/women/{yanti}
expect 200 lacks "Ani Contoh"

# She gives it anew: what she answered before does not come back.
as sari POST /members/{ani}/consents purpose=network channel=Form given_on={today}
expect 303
as fina GET /network/women/{ani}
expect 200 has "Mulai bertanya" lacks "/network/rounds/{ronde}"
as fina GET /network/rounds/{ronde}
expect 200 has "Persetujuan untuk jawaban ini sudah ditarik" lacks "Yanti Contoh"
as fina GET /network/women/{yanti}
expect 200 lacks "Ia bantu" has "Membantunya"
