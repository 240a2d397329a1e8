// The pictures we use, by their Lucide names. MOCI is a van, NGUNCI people in a round, a role model a star, listening an ear,
// mentoring a hand with a heart. A picture never stands without its word.
export const icons = `
users users-round user-plus hand-heart heart-handshake handshake van bus route map-pin map-pinned milestone
calendar-check calendar-days calendar-plus clock clipboard-check clipboard-list notebook-pen book-open-check mic
sprout leaf star award graduation-cap lightbulb ear megaphone message-circle vote flag
waypoints store shopping-basket wallet chef-hat scissors
file-check file-spreadsheet upload download printer qr-code share share-2 compass copy
shield shield-check key-round lock eye-off
house phone circle-help info triangle-alert wifi-off refresh-cw search settings languages log-in log-out
check x plus minus pencil trash-2 undo-2 chevron-left chevron-right arrow-right external-link ellipsis merge
circle circle-check circle-dashed camera
`.trim().split(/\s+/);
