# description: the chair's office is the chair's own, and a new invitation ends the account before it
given chapter smd "KICI Samarinda (contoh)" chair ketua secretary sari facilitator fina

as ketua GET /officers
expect 200 finds "/officers/{chair}\">ketua (contoh)"
as sari GET /officers/{chair}
expect 200 lacks "/invitations/" lacks "/end"
as sari POST /officers/{chair}/invitations
expect 403
as sari POST /officers/{chair}/end because="Kudeta."
expect 403
as sari POST /officers name="Penyusup" position=chair term_from={today}
expect 400 has "Hanya ketua"
sql SELECT count(*) FROM officer_ended WHERE because = 'Kudeta.' ---- 0

# A facilitator's new invitation: once it is taken, the account before is hers no longer and signed out everywhere.
as sari GET /officers
expect 200 finds "/officers/{officer}\">fina (contoh)"
as fina GET /home
expect 200
as sari POST /officers/{officer}/invitations
expect 303
as sari GET /officers/{officer}
expect 200 finds "/invitations/{token}"
as fina GET /home
expect 200
as stranger POST /invitations/{token} token={token} sign_in_name=fina.baru passphrase="sapu ember wajan"
    again="sapu ember wajan"
expect 303
as fina GET /home
expect 303 to /sign-in
sql SELECT count(*) FROM officer_published WHERE officer_id = '{officer}' ---- 1
