# description: a roster keeps no religion, no marriage and no NIK of its name; a heading is no woman, and no woman a heading
given chapter smd "KICI Samarinda (contoh)" chair ketua secretary sari

as sari POST /members/import file=@status.csv
expect 303 to /members/import/{status}
as sari GET /members/import/{status}
eventually 200 has "Status Satu" has "Keterangan agama atau status nikah dihapus dari baris ini"
sql SELECT count(*) FROM roster_row WHERE state = 1 ---- 2
nowhere "Janda"
nowhere "Belum kawin"
nowhere "Kristen"
nowhere "Islam, titip"
sql SELECT count(*) FROM roster_row WHERE cells LIKE '%belakang Gereja Contoh%' ---- 1
as sari GET /members/import/{status}/refused.csv
expect 200 has "titip ke kader" lacks "Islam" lacks "Kawin"

# Only a column of names, under a title; its first woman bears a word that heads columns elsewhere.
as sari POST /members/import file=@data_6472085206850003.csv
expect 303 to /members/import/{names}
as sari GET /members/import/{names}
eventually 200 has "Wa Ode Contoh" has "Anak Agung Contoh" has "data_64••••••••••••••.csv" has "Baris yang bukan data ibu (3)"
    has "Di atas judul kolom" has "DAFTAR IBU (CONTOH)" has "Baris jumlah"
as sari in en GET /members/import/{names}
expect 200 has "Lines that hold no woman (3)" has "A row of totals"
sql SELECT full_name FROM roster_row WHERE import_id = '{names}' AND state = 1 ORDER BY line ---- Wa Ode Contoh / Anak Agung Contoh
nowhere "6472085206850003"

# What Excel could not reckon is no name; whose phone it is, is noted.
as sari POST /members/import file=@errors.csv
expect 303 to /members/import/{errors}
as sari GET /members/import/{errors}
eventually 200 has "Lina Contoh" has "0812-3456-7023 · Suami" has "Nama belum diisi."
sql SELECT state FROM roster_row WHERE import_id = '{errors}' ORDER BY line ---- 0 / 2 / 2 / 1
as sari POST /members/import/{errors}/confirm
expect 303 to /members/import/{errors}
as sari GET /members
eventually 200 has "Lina Contoh" lacks "#N/A"
sql SELECT phone_owner FROM member WHERE full_name = 'Lina Contoh' ---- 1
