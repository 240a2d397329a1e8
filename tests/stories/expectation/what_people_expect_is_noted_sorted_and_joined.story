# description: what people expect is noted in their words, sorted by the secretariat, and joined with what says the same
given chapter smd "KICI Samarinda (contoh)" chair ketua secretary sari facilitator fina treasurer tari evaluator eva
given chapter bpp "KICI Balikpapan (contoh)" chair kirana

as tari GET /expectations/new
expect 403
as eva GET /expectations
expect 403
as fina GET /expectations/new
expect 200 has "Pelatihan keterampilan" has "Fasilitator ekonomi"
as fina in en GET /expectations/new
expect 200 has "Skills training"
as fina POST /expectations words="Lanjutkan kelas kue sampai bisa jual (contoh)." who=Participant village_code=64.72.01.1001
    urgency=ThisYear said_on={today-3}
expect 303 to /expectations/{kue}
again
expect 303 to /expectations/{kue}
as fina POST /expectations words="Hubungi saya di 0812-3456-7890, NIK 6472014101900001 (contoh)." who=Member urgency=Soon
    said_on={today}
expect 303 to /expectations/{nomor}
as fina GET /expectations/{nomor}
expect 200 lacks "0812-3456" lacks "6472014101900001" has "08••••••••"
sql SELECT count(*) FROM fact WHERE body LIKE '%2-3456%' OR body LIKE '%123456%' OR body LIKE '%410190%' ---- 0
as fina POST /expectations words="Suaminya sering mengancam (contoh)." who=Neighbour urgency=Soon said_on={today}
expect 400 has "mungkin membahayakan seseorang" has "name=\"means_otherwise\""
as fina POST /expectations words="Ancaman banjir membuat kelas batal (contoh)." who=Neighbour urgency=Soon said_on={today}
    means_otherwise=1
expect 303 to /expectations/{banjir}
as fina POST /expectations words="Ditengok tiap bulan (contoh)." who=Member urgency=SomeDay said_on={today} name="Bu Wati (contoh)"
expect 400 has "Tanyai dulu apakah namanya boleh ditulis"
as fina POST /expectations words="Ditengok tiap bulan (contoh)." who=Member urgency=SomeDay said_on={today} name="Siti 081277778888" agrees=1
expect 400 has "Nomor HP tidak dipakai sebagai nama" has "Siti 081277778888" has "Ditengok tiap bulan (contoh)."
as fina POST /expectations words="Ditengok tiap bulan (contoh)." who=Member urgency=SomeDay said_on={today+1}
expect 400 has "Tanggal ini belum tiba"
as fina POST /expectations words="Ditengok tiap bulan (contoh)." who=Member urgency=SomeDay said_on={today} session_id=tidak-ada
expect 400 has "Pilih kegiatan dari daftar"
as fina POST /expectations words="Ditengok tiap bulan (contoh)." who=Member urgency=SomeDay said_on={today} village_code=99.99
expect 400 has "Pilih kelurahan dari daftar"
as fina POST /expectations words="Ditengok tiap bulan (contoh)." who=Member urgency=SomeDay said_on={today}
    name="Bu Wati (contoh)" agrees=1
expect 303 to /expectations/{tengok}
as tari GET /expectations/{tengok}
expect 200 has "Bu Wati (contoh)" lacks "/unname"
as fina POST /expectations/{tengok}/unname
expect 403
as sari POST /expectations/{tengok}/unname
expect 303 to /expectations/{tengok}
as sari POST /expectations/{tengok}/unname
expect 422
as tari GET /expectations/{tengok}
expect 200 lacks "Bu Wati (contoh)" has "Namanya ditutup"

as tari GET /role-areas
expect 200 has "Dukungan moral" lacks "Tambah bidang"
as sari POST /role-areas name_id="Dukungan moral"
expect 400 has "Sudah ada bidang peran dengan nama ini"
as sari POST /role-areas name_id="Bank sampah 081277778888"
expect 400 has "Nomor HP tidak dipakai sebagai nama"
as sari POST /role-areas name_id="Bank sampah (contoh)" name_en="Waste bank (contoh)"
expect 303 to /role-areas
as sari in en GET /role-areas
expect 200 has "Waste bank (contoh)"
as sari GET /role-areas
expect 200 finds "/role-areas/{bank}\">Ubah bidang<span class=\"visually-hidden\">: Bank sampah"
    finds "/role-areas/{kelas}\">Ubah bidang<span class=\"visually-hidden\">: Pelatihan keterampilan"
as sari GET /role-areas/{bank}
expect 200
as sari POST /role-areas/{bank}/rename name_id="Bank sampah dan minyak (contoh)"
expect 303 to /role-areas
as sari GET /role-areas
expect 200 has "Bank sampah dan minyak (contoh)" lacks "Waste bank"
as sari POST /role-areas/{bank}/end because=""
expect 400
as sari POST /role-areas/{bank}/end because="Belum ada yang menjaga."
expect 303 to /role-areas
as sari POST /role-areas/{bank}/rename name_id="Masih"
expect 422
as sari POST /expectations/{kue}/sort role_area_id={bank}
expect 400 has "Pilih bidang peran yang masih dipakai"
as fina POST /expectations/{kue}/sort role_area_id={kelas}
expect 403
as sari POST /expectations/{kue}/sort role_area_id={kelas}
expect 303 to /expectations/{kue}

as fina POST /expectations words="Kelas kue jangan sekali saja (contoh)." who=Neighbour village_code=64.72.08.1003 urgency=Soon
    said_on={today} role_area_id={kelas}
expect 303 to /expectations/{sekali}
as sari GET /expectations/{sekali}
expect 200 has "Lanjutkan kelas kue" has "Dipilah ke bidang Pelatihan keterampilan"
as sari GET /expectations/{sekali} q="LANJUTKAN KELAS"
expect 200 finds "<option value=\"{kue}\"" lacks "Tidak ada harapan dengan kata itu"
as sari GET /expectations/{sekali} q="100%"
expect 200 has "Tidak ada harapan dengan kata itu" lacks "<option value=\"{kue}\""
as sari POST /expectations/{sekali}/join joined_to={sekali}
expect 400 has "Pilih harapan lain dari daftar"
as sari POST /expectations/{sekali}/join joined_to={kue}
expect 303 to /expectations/{kue}
as tari GET /expectations/{kue}
expect 200 has "Kelas kue jangan sekali saja (contoh)." lacks "/expectations/joinings"
as tari GET /expectations village=64.72.08.1003
expect 200 has "Lanjutkan kelas kue sampai bisa jual (contoh)." lacks "jangan sekali saja"
as tari GET /expectations role_area={kelas} since={today-7} until={today-1}
expect 200 has "Lanjutkan kelas kue"
as tari GET /expectations role_area=none
expect 200 lacks "Lanjutkan kelas kue" has "Ancaman banjir"
as sari POST /expectations/{kue}/decide state=SetAside because="Sudah dijawab."
expect 422 has "masih digabung"
as sari GET /expectations/{kue}
expect 200 finds "/expectations/joinings/{joining}"
as sari GET /expectations/joinings/{joining}
expect 200
as sari POST /expectations/joinings/{joining} because=""
expect 400
as sari POST /expectations/joinings/{joining} because="Ternyata berbeda."
expect 303 to /expectations/{kue}
as sari GET /expectations/joinings/{joining}
expect 404
as sari GET /expectations/{sekali}
expect 200 has "Dipisahkan lagi: Ternyata berbeda."
sql SELECT count(*) FROM expectation_joining ---- 1
