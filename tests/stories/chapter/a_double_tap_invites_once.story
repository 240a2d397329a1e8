# description: an invitation sent twice from a slow phone counts once and is answered the same
given chapter smd "KICI Samarinda (contoh)" chair ketua

as ketua POST /officers name="Sari (contoh)" position=secretary term_from={today}
expect 303 to /officers/{officer}
again
expect 303 to /officers/{officer}
sql SELECT count(*) FROM officer WHERE position = 'secretary' ---- 1
sql SELECT count(*) - max(position) FROM feed WHERE chapter_id = '{smd}' ---- 0
