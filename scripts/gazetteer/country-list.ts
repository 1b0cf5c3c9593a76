// Countries and territories by their ISO 3166-1 code (XK for Kosovo), and a point for those whose middle is a matter of
// convention: large, long or scattered ones. The points are those that the CIA World Factbook (public domain) and GeoNames
// (CC BY 4.0) give, or lie between where those two differ; the others are worked out from the outlines.

/** One row: code, name as in the table of countries where it is there, and after "@" degrees north and east. */
export const countryList: readonly string[] = `
AD Andorra
AE United Arab Emirates
AF Afghanistan @ 33 66
AG Antigua and Barbuda
AI Anguilla
AL Albania
AM Armenia
AO Angola @ -12.5 18.5
AQ Antarctica
AR Argentina @ -34 -64
AS American Samoa
AT Austria
AU Australia @ -25 134
AW Aruba
AX Aland Islands
AZ Azerbaijan
BA Bosnia and Herzegovina
BB Barbados
BD Bangladesh
BE Belgium
BF Burkina Faso @ 13 -2
BG Bulgaria
BH Bahrain
BI Burundi
BJ Benin
BL Saint Barthélemy
BM Bermuda
BN Brunei
BO Bolivia @ -17 -65
BQ Caribbean Netherlands
BR Brazil @ -10 -52.9
BS Bahamas
BT Bhutan
BW Botswana @ -22 24
BY Belarus
BZ Belize
CA Canada @ 60 -96
CC Cocos (Keeling) Islands
CD Democratic Republic of the Congo @ -2.5 23.5
CF Central African Republic @ 7 21
CG Congo @ -1 15
CH Switzerland
CI Ivory Coast @ 8 -5.5
CK Cook Islands
CL Chile @ -30 -71
CM Cameroon @ 6 12
CN China @ 35 104
CO Colombia @ 4 -73.25
CR Costa Rica
CU Cuba @ 22 -79.5
CV Cape Verde @ 16 -24
CW Curaçao
CX Christmas Island
CY Cyprus
CZ Czech Republic
DE Germany @ 51.5 10.5
DJ Djibouti
DK Denmark @ 56 10
DM Dominica
DO Dominican Republic
DZ Algeria @ 28 3
EC Ecuador @ -2 -77.5
EE Estonia
EG Egypt @ 27 30
EH Western Sahara
ER Eritrea
ES Spain @ 40 -4
ET Ethiopia @ 8 38
FI Finland @ 64 26
FJ Fiji @ -18 178
FK Falkland Islands
FM Micronesia @ 6.9 158.2
FO Faroe Islands
FR France @ 46 2
GA Gabon @ -1 11.75
GB United Kingdom @ 54.76 -2.69
GD Grenada
GE Georgia
GF French Guiana
GG Guernsey
GH Ghana @ 8.1 -1.2
GI Gibraltar
GL Greenland @ 72 -40
GM Gambia
GN Guinea @ 11 -10.67
GP Guadeloupe
GQ Equatorial Guinea
GR Greece @ 39 22
GS South Georgia and South Sandwich Islands
GT Guatemala
GU Guam
GW Guinea-Bissau
GY Guyana
HK Hong Kong
HN Honduras
HR Croatia
HT Haiti
HU Hungary
ID Indonesia @ -5 120
IE Ireland
IL Israel
IM Isle of Man
IN India @ 22 79
IQ Iraq @ 33 44
IR Iran @ 32 53
IS Iceland @ 65 -18
IT Italy @ 42.83 12.83
JE Jersey
JM Jamaica
JO Jordan
JP Japan @ 35.5 137.6
KE Kenya @ 1 38
KG Kyrgyzstan @ 41 75
KH Cambodia @ 13 105
KI Kiribati @ 1.4 173
KM Comoros
KN Saint Kitts and Nevis
KP North Korea
KR South Korea @ 36.5 127.75
KW Kuwait
KY Cayman Islands
KZ Kazakhstan @ 48 68
LA Laos @ 18 105
LB Lebanon
LC Saint Lucia
LI Liechtenstein
LK Sri Lanka
LR Liberia
LS Lesotho
LT Lithuania
LU Luxembourg
LV Latvia
LY Libya @ 28 17
MA Morocco @ 32 -5
MC Monaco
MD Moldova
ME Montenegro
MF Saint Martin
MG Madagascar @ -20 47
MH Marshall Islands @ 7.1 171.2
MK North Macedonia
ML Mali @ 17.5 -3
MM Myanmar @ 21 96
MN Mongolia @ 46 105
MO Macau
MP Northern Mariana Islands
MQ Martinique
MR Mauritania @ 20 -12
MS Montserrat
MT Malta
MU Mauritius @ -20.3 57.6
MV Maldives
MW Malawi
MX Mexico @ 23 -102
MY Malaysia @ 2.5 112.5
MZ Mozambique @ -18.25 35
NA Namibia @ -22 17
NC New Caledonia
NE Niger @ 17 8.5
NF Norfolk Island
NG Nigeria @ 9 9
NI Nicaragua
NL Netherlands @ 52.25 5.75
NO Norway @ 62 10
NP Nepal
NR Nauru
NU Niue
NZ New Zealand @ -42 174
OM Oman @ 21 57
PA Panama
PE Peru @ -10 -75.25
PF French Polynesia @ -17.7 -149.4
PG Papua New Guinea @ -6 147
PH Philippines @ 13 122
PK Pakistan @ 30 70
PL Poland @ 52 20
PM Saint Pierre and Miquelon
PN Pitcairn Islands
PR Puerto Rico
PS Palestine
PT Portugal @ 39.6 -8
PW Palau
PY Paraguay @ -23 -58
QA Qatar
RE Réunion
RO Romania @ 46 25
RS Serbia
RU Russia @ 60 100
RW Rwanda
SA Saudi Arabia @ 25 45
SB Solomon Islands
SC Seychelles @ -4.6 55.5
SD Sudan @ 15.5 31
SE Sweden @ 62 15
SG Singapore
SH Saint Helena
SI Slovenia
SJ Svalbard and Jan Mayen
SK Slovakia
SL Sierra Leone
SM San Marino
SN Senegal
SO Somalia @ 6 48
SR Suriname
SS South Sudan @ 7.5 30
ST Sao Tome and Principe
SV El Salvador
SX Sint Maarten
SY Syria @ 35 38
SZ Eswatini
TC Turks and Caicos Islands
TD Chad @ 15 19
TF French Southern Territories
TG Togo
TH Thailand @ 15 100
TJ Tajikistan
TK Tokelau
TL East Timor
TM Turkmenistan @ 40 60
TN Tunisia
TO Tonga
TR Turkey @ 39 35
TT Trinidad and Tobago
TV Tuvalu
TW Taiwan
TZ Tanzania @ -6 35
UA Ukraine @ 49 32
UG Uganda @ 1 32
US United States @ 39.76 -98.5
UY Uruguay
UZ Uzbekistan @ 41 64
VA Vatican City
VC Saint Vincent and the Grenadines
VE Venezuela @ 8 -66
VG British Virgin Islands
VI U.S. Virgin Islands
VN Vietnam @ 16 107.83
VU Vanuatu
WF Wallis and Futuna
WS Samoa
XK Kosovo
YE Yemen @ 15.5 47.5
YT Mayotte
ZA South Africa @ -29 24
ZM Zambia @ -14.6 29.2
ZW Zimbabwe @ -19 29.75
`
  .trim()
  .split("\n");
