// Cities and regions of the world that news names without saying where they are, and names of outlets and platforms.

/** Capitals of countries. */
const capitals: readonly string[] = [
  "Abu Dhabi, Abuja, Accra, Addis Ababa, Aden, Algiers, Amman, Amsterdam, Ankara",
  "Antananarivo, Apia, Ashgabat, Asmara, Astana, Asuncion, Asunción, Athens, Baghdad, Baku",
  "Bamako, Bangkok, Bangui, Banjul, Beijing, Beirut, Belgrade, Belmopan, Berlin, Bern",
  "Bishkek, Bissau, Bogota, Bogotá, Brasilia, Brasília, Bratislava, Brazzaville, Bridgetown",
  "Brussels, Bucharest, Budapest, Buenos Aires, Bujumbura, Cairo, Canberra, Caracas",
  "Chisinau, Colombo, Conakry, Copenhagen, Dakar, Damascus, Delhi, Dhaka, Dili, Dodoma",
  "Doha, Dublin, Dushanbe, Freetown, Gaborone, Gitega, Guatemala City, Hanoi, Harare",
  "Havana, Helsinki, Honiara, Islamabad, Jakarta, Jerusalem, Juba, Kabul, Kampala",
  "Kathmandu, Khartoum, Kiev, Kigali, Kingston, Kinshasa, Kuala Lumpur, Kuwait City, Kyiv",
  "La Paz, Libreville, Lilongwe, Lima, Lisbon, Ljubljana, Lome, Lomé, London, Luanda",
  "Lusaka, Madrid, Malabo, Managua, Manama, Manila, Maputo, Maseru, Mbabane, Mexico City",
  "Minsk, Mogadishu, Monrovia, Montevideo, Moroni, Moscow, Muscat, N'Djamena, Nairobi",
  "Nassau, Naypyidaw, New Delhi, Niamey, Nicosia, Nouakchott, Oslo, Ottawa, Ouagadougou",
  "Panama City, Paramaribo, Paris, Phnom Penh, Podgorica, Port Louis, Port Moresby",
  "Port of Spain, Port-au-Prince, Porto-Novo, Prague, Praia, Pretoria, Pristina, Pyongyang",
  "Quito, Rabat, Ramallah, Reykjavik, Riga, Riyadh, Rome, San Jose, San José, San Salvador",
  "Sanaa, Santiago, Santo Domingo, Sarajevo, Seoul, Skopje, Sofia, Stockholm, Suva, Taipei",
  "Tallinn, Tarawa, Tashkent, Tbilisi, Tegucigalpa, Tehran, Tel Aviv, The Hague, Thimphu",
  "Tirana, Tokyo, Tripoli, Tunis, Ulaanbaatar, Valletta, Vienna, Vientiane, Vilnius, Warsaw",
  "Washington, Wellington, Windhoek, Yangon, Yaounde, Yaoundé, Yerevan, Zagreb",
].flatMap((line) => line.split(", "));

/** Other large cities. */
const largeCities: readonly string[] = [
  "Abidjan, Aleppo, Alexandria, Almaty, Antwerp, Auckland, Bangalore, Barcelona, Basra",
  "Birmingham, Bombay, Boston, Calcutta, Cali, Cape Town, Casablanca, Chennai, Chicago",
  "Chittagong, Chongqing, Cologne, Dallas, Dar es Salaam, Denver, Detroit, Donetsk, Douala",
  "Dubai, Durban, Edinburgh, Frankfurt, Geneva, Glasgow, Goma, Guadalajara, Guangzhou",
  "Guayaquil, Hamburg, Hanover, Harbin, Herat, Ho Chi Minh City, Hong Kong, Honolulu",
  "Houston, Hyderabad, Ibadan, Irbil, Isfahan, Istanbul, Izmir, Jeddah, Johannesburg",
  "Kandahar, Kano, Karachi, Kharkiv, Kolkata, Krakow, Kunming, Lagos, Lahore, Las Vegas",
  "Leipzig, Lille, Liverpool, Los Angeles, Lyon, Macau, Mandalay, Marrakech, Marseille",
  "Mecca, Medellin, Medellín, Medina, Melbourne, Miami, Milan, Mombasa, Montreal, Mosul",
  "Mumbai, Munich, Naples, New York, New York City, Odesa, Osaka, Peshawar",
  "Philadelphia, Phoenix, Port Harcourt, Porto, Quetta, Raqqa, Recife, Rio de Janeiro",
  "Rosario, Rotterdam, Saint Petersburg, San Diego, San Francisco, Sao Paulo, Sapporo",
  "Seattle, Seville, Shanghai, Sharjah, Shenzhen, St. Petersburg, Stuttgart, Surabaya",
  "Sydney, São Paulo, Tabriz, Thessaloniki, Tianjin, Tijuana, Toronto, Toulouse, Turin",
  "Valparaiso, Vancouver, Venice, Vladivostok, Wuhan, Zaporizhzhia, Zurich",
].flatMap((line) => line.split(", "));

/** States, provinces and regions of countries; not those that are given names too. */
const provinces: readonly string[] = [
  "Abkhazia, Aceh, Alabama, Alaska, Alberta, Amhara, Anatolia, Andalusia, Andhra Pradesh",
  "Anhui, Arizona, Arkansas, Arunachal Pradesh, Assam, Balochistan, Bavaria, Bengal, Biafra",
  "Bihar, Borneo, British Columbia, Brittany, Cabo Delgado, California, Casamance",
  "Catalonia, Chechnya, Chhattisgarh, Chiapas, Colorado, Connecticut, Corsica, Crete",
  "Crimea, Dagestan, Darfur, Delaware, Donbas, Donbass, England, Florida, Fujian, Fukushima",
  "Galicia, Gansu, Gaza, Gaza Strip, Goa, Golan Heights, Guangdong, Guangxi, Guerrero",
  "Guizhou, Gujarat, Hainan, Haryana, Hawaii, Hebei, Heilongjiang, Helmand, Henan",
  "Himachal Pradesh, Hokkaido, Hubei, Hunan, Idaho, Idlib, Illinois, Indiana, Ingushetia",
  "Inner Mongolia, Iowa, Ituri, Jalisco, Java, Jharkhand, Jiangsu, Jiangxi, Jilin, Kachin",
  "Kalimantan, Kansas, Karnataka, Kasai, Kashmir, Katanga, Kentucky, Kerala",
  "Khyber Pakhtunkhwa, Kivu, Kordofan, Kosovo, Kurdistan, KwaZulu-Natal, Ladakh, Latakia",
  "Liaoning, Lombardy, Louisiana, Luzon, Madhya Pradesh, Maharashtra, Maine, Manipur",
  "Manitoba, Maryland, Massachusetts, Meghalaya, Michigan, Michoacan, Michoacán, Mindanao",
  "Minnesota, Mississippi, Missouri, Mizoram, Nagaland, Nagorno-Karabakh, Nangarhar",
  "Nebraska, Nevada, New Brunswick, New Hampshire, New Jersey, New Mexico, New South Wales",
  "Newfoundland, Ningxia, Normandy, North Carolina, North Dakota, North Darfur, North Kivu",
  "Northern Ireland, Northern Territory, Nova Scotia, Nunavut, Oaxaca, Odisha, Ogaden, Ohio",
  "Okinawa, Oklahoma, Ontario, Oregon, Oromia, Papua, Patagonia, Pennsylvania, Provence",
  "Puerto Rico, Punjab, Puntland, Qinghai, Quebec, Queensland, Québec, Rajasthan, Rakhine",
  "Rhode Island, Sardinia, Saskatchewan, Saxony, Scotland, Shaanxi, Shandong, Shanxi",
  "Siberia, Sichuan, Sicily, Sikkim, Silesia, Sinai, Sinai Peninsula, Sinaloa, Sindh",
  "South Australia, South Carolina, South Dakota, South Darfur, South Kivu, South Ossetia",
  "Sulawesi, Sumatra, Tamil Nadu, Tasmania, Telangana, Tennessee, Texas, Tibet, Tigray",
  "Transnistria, Tripura, Utah, Uttar Pradesh, Uttarakhand, Vermont, Visayas, Vojvodina",
  "Wales, Waziristan, West Bank, West Bengal, West Virginia, Western Australia, Wisconsin",
  "Wyoming, Xinjiang, Yukon, Yunnan, Zanzibar, Zhejiang",
].flatMap((line) => line.split(", "));

/** Cities and regions known everywhere. */
export const cities: ReadonlySet<string> = new Set([...capitals, ...largeCities, ...provinces]);

/** Outlets and platforms that stand before a name in a credit or a link: no part of the name. */
export const brands: ReadonlySet<string> = new Set(
  [
    "Al Arabiya, Al Jazeera, Amazon, Apple, Associated Press, Bloomberg, Facebook, Getty",
    "Google, Instagram, Kyodo, Microsoft, Netflix, Reuters, Skype, Snapchat, Telegram, TikTok",
    "Twitter, WhatsApp, Wikipedia, Xinhua, YouTube, Zoom",
  ].flatMap((line) => line.split(", ")),
);
