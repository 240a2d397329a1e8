# description: anybody may look at an invitation, one person takes it once, and a term ends with its reason
given chapter smd "KICI Samarinda (contoh)" chair ketua secretary sari facilitator fina

as ketua GET /home
expect 200 has "KICI Samarinda (contoh)"
as sari GET /officers/new
expect 200
as sari POST /officers name="Rina Baru (contoh)" position=facilitator term_from={today}
expect 303 to /officers/{officer}
as sari GET /officers/{officer}
expect 200 finds "/invitations/{lost}"
as sari POST /officers/{officer}/invitations
expect 303 to /officers/{officer}
as sari GET /officers/{officer}
expect 200 lacks "{lost}" finds "/invitations/{token}"
again
expect 200 finds "/invitations/{token}"

# A link preview opens the link; that takes nothing. The lost link is not good any more.
as stranger GET /invitations/{token}
expect 200 lacks "Rina Baru (contoh)" has "KICI Samarinda (contoh)"
again
expect 200
as stranger GET /invitations/{lost}
expect 422
sql SELECT count(*) FROM account WHERE sign_in_name = 'rina.baru' ---- 0

as stranger POST /invitations/{token} token={token} sign_in_name=rina.baru
    passphrase="sapu ember wajan" again="sapu ember panci"
expect 400 has "rina.baru" lacks "sapu ember"
as stranger POST /invitations/{token} token={token} sign_in_name=rina.baru
    passphrase="sapu ember wajan" again="sapu ember wajan"
expect 303
again
expect 303
as stranger POST /invitations/{token} token={token} sign_in_name=orang.lain
    passphrase="sapu ember wajan" again="sapu ember wajan"
expect 422
sql SELECT count(*) FROM account WHERE sign_in_name IN ('rina.baru', 'orang.lain') ---- 1

as fina POST /officers/{officer}/correct name="Bukan urusan saya (contoh)" term_from={today}
expect 403
as sari GET /officers/{officer}/correct
expect 200 has "Rina Baru (contoh)"
as sari POST /officers/{officer}/correct name="Rina Baru Sekali (contoh)" term_from={today} term_to=2020-01-01
expect 400 has "Rina Baru Sekali (contoh)"
as sari POST /officers/{officer}/correct name="Rina Baru Sekali (contoh)" decree_no="02/SK/CONTOH" term_from={today}
expect 303 to /officers/{officer}
as fina GET /officers/{officer}
expect 200 has "Rina Baru Sekali (contoh)" has "02/SK/CONTOH"

as fina POST /officers/{officer}/end because="Bukan urusan saya."
expect 403
as sari POST /officers/{officer}/end because=""
expect 400
as sari POST /officers/{officer}/end because="Pindah kota."
expect 303 to /officers/{officer}
as fina GET /officers/{officer}
expect 200 has "Selesai" has "Pindah kota."
as sari GET /officers/{officer}/correct
expect 422
sql SELECT because FROM officer_ended WHERE officer_id = '{officer}' ---- Pindah kota.
