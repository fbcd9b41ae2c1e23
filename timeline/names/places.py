"""Countries with their demonyms and the capitals that stand for their governments; regions; what else is surely a
place."""

from __future__ import annotations

__all__ = ["CAPITALS", "COUNTRIES", "DEMONYMS", "METONYMS", "PLACES"]

# country | other names | demonyms | capital
_TABLE = """
Afghanistan||Afghan Afghans|Kabul
Albania||Albanian Albanians|Tirana
Algeria||Algerian Algerians|Algiers
Angola||Angolan Angolans|Luanda
Argentina||Argentine Argentinian Argentines|Buenos Aires
Armenia||Armenian Armenians|Yerevan
Australia||Australian Australians|Canberra
Austria||Austrian Austrians|Vienna
Azerbaijan||Azerbaijani Azeri Azerbaijanis|Baku
Bahrain||Bahraini Bahrainis|Manama
Bangladesh||Bangladeshi Bangladeshis|Dhaka
Belarus||Belarusian Belarusians Belarussian|Minsk
Belgium||Belgian Belgians|Brussels
Benin||Beninese|Porto-Novo
Bolivia||Bolivian Bolivians|La Paz
Bosnia|Bosnia-Herzegovina, Bosnia and Herzegovina|Bosnian Bosnians|Sarajevo
Botswana||Botswanan|Gaborone
Brazil||Brazilian Brazilians|Brasilia
Bulgaria||Bulgarian Bulgarians|Sofia
Burkina Faso||Burkinabe|Ouagadougou
Burundi||Burundian|Bujumbura
Cambodia||Cambodian Cambodians|Phnom Penh
Cameroon||Cameroonian|Yaounde
Canada||Canadian Canadians|Ottawa
Chad||Chadian|N'Djamena
Chile||Chilean Chileans|Santiago
China|People's Republic of China|Chinese|Beijing
Colombia||Colombian Colombians|Bogota
Congo|Democratic Republic of Congo, DRC|Congolese|Kinshasa
Costa Rica||Costa Rican|San Jose
Croatia||Croatian Croat Croats Croatians|Zagreb
Cuba||Cuban Cubans|Havana
Cyprus||Cypriot Cypriots|Nicosia
Czech Republic|Czechia|Czech Czechs|Prague
Denmark||Danish Dane Danes|Copenhagen
Dominican Republic||Dominican|Santo Domingo
Ecuador||Ecuadorian Ecuadorean|Quito
Egypt||Egyptian Egyptians|Cairo
El Salvador||Salvadoran Salvadorans|San Salvador
Eritrea||Eritrean|Asmara
Estonia||Estonian Estonians|Tallinn
Ethiopia||Ethiopian Ethiopians|Addis Ababa
Fiji||Fijian|Suva
Finland||Finnish Finn Finns|Helsinki
France||French Frenchman|Paris
Gabon||Gabonese|Libreville
Gambia||Gambian|Banjul
Georgia||Georgian Georgians|Tbilisi
Germany||German Germans|Berlin
Ghana||Ghanaian Ghanaians|Accra
Greece||Greek Greeks|Athens
Guatemala||Guatemalan|Guatemala City
Guinea||Guinean|Conakry
Haiti||Haitian Haitians|Port-au-Prince
Honduras||Honduran|Tegucigalpa
Hungary||Hungarian Hungarians|Budapest
Iceland||Icelandic|Reykjavik
India||Indian Indians|New Delhi
Indonesia||Indonesian Indonesians|Jakarta
Iran||Iranian Iranians|Tehran
Iraq||Iraqi Iraqis|Baghdad
Ireland||Irish|Dublin
Israel||Israeli Israelis|Jerusalem
Italy||Italian Italians|Rome
Ivory Coast|Cote d'Ivoire|Ivorian|Abidjan
Jamaica||Jamaican|Kingston
Japan||Japanese|Tokyo
Jordan||Jordanian Jordanians|Amman
Kazakhstan||Kazakh|Astana
Kenya||Kenyan Kenyans|Nairobi
Kosovo||Kosovar Kosovars|Pristina
Kuwait||Kuwaiti Kuwaitis|Kuwait City
Kyrgyzstan||Kyrgyz|Bishkek
Laos||Laotian|Vientiane
Latvia||Latvian Latvians|Riga
Lebanon||Lebanese|Beirut
Liberia||Liberian|Monrovia
Libya||Libyan Libyans|Tripoli
Lithuania||Lithuanian Lithuanians|Vilnius
Luxembourg||Luxembourgish|
Madagascar||Malagasy|Antananarivo
Malawi||Malawian|Lilongwe
Malaysia||Malaysian Malaysians|Kuala Lumpur
Mali||Malian|Bamako
Malta||Maltese|Valletta
Mauritania||Mauritanian|Nouakchott
Mexico||Mexican Mexicans|Mexico City
Moldova||Moldovan|Chisinau
Mongolia||Mongolian|Ulan Bator
Montenegro||Montenegrin|Podgorica
Morocco||Moroccan Moroccans|Rabat
Mozambique||Mozambican|Maputo
Myanmar|Burma|Burmese|Naypyidaw
Namibia||Namibian|Windhoek
Nepal||Nepalese Nepali|Kathmandu
Netherlands|Holland|Dutch Dutchman|The Hague
New Zealand||New Zealander|Wellington
Nicaragua||Nicaraguan|Managua
Niger||Nigerien|Niamey
Nigeria||Nigerian Nigerians|Abuja
North Korea||North Korean North Koreans|Pyongyang
North Macedonia|Macedonia|Macedonian|Skopje
Norway||Norwegian Norwegians|Oslo
Oman||Omani|Muscat
Pakistan||Pakistani Pakistanis|Islamabad
Palestine|Palestinian territories|Palestinian Palestinians|Ramallah
Panama||Panamanian|Panama City
Paraguay||Paraguayan|Asuncion
Peru||Peruvian Peruvians|Lima
Philippines||Filipino Philippine Filipinos|Manila
Poland||Polish Pole Poles|Warsaw
Portugal||Portuguese|Lisbon
Qatar||Qatari Qataris|Doha
Romania||Romanian Romanians|Bucharest
Russia|Russian Federation|Russian Russians|Moscow
Rwanda||Rwandan Rwandans|Kigali
Saudi Arabia||Saudi Saudis|Riyadh
Senegal||Senegalese|Dakar
Serbia||Serbian Serb Serbs Serbians|Belgrade
Sierra Leone||Sierra Leonean|Freetown
Singapore||Singaporean|
Slovakia||Slovak Slovaks Slovakian|Bratislava
Slovenia||Slovenian Slovene|Ljubljana
Somalia||Somali Somalis|Mogadishu
South Africa||South African South Africans|Pretoria
South Korea||South Korean South Koreans|Seoul
South Sudan||South Sudanese|Juba
Spain||Spanish Spaniard Spaniards|Madrid
Sri Lanka||Sri Lankan Sri Lankans|Colombo
Sudan||Sudanese|Khartoum
Sweden||Swedish Swede Swedes|Stockholm
Switzerland||Swiss|Bern
Syria||Syrian Syrians|Damascus
Taiwan||Taiwanese|Taipei
Tajikistan||Tajik|Dushanbe
Tanzania||Tanzanian|Dodoma
Thailand||Thai Thais|Bangkok
Togo||Togolese|Lome
Tunisia||Tunisian Tunisians|Tunis
Turkey|Turkiye|Turkish Turk Turks|Ankara
Turkmenistan||Turkmen|Ashgabat
Uganda||Ugandan Ugandans|Kampala
Ukraine||Ukrainian Ukrainians|Kyiv
United Arab Emirates|UAE, Emirates|Emirati Emiratis|Abu Dhabi
United Kingdom|UK, U.K., Britain, Great Britain|British Briton Britons|London
United States|US, U.S., USA, U.S.A., America, United States of America|American Americans|Washington
Uruguay||Uruguayan|Montevideo
Uzbekistan||Uzbek|Tashkent
Venezuela||Venezuelan Venezuelans|Caracas
Vietnam||Vietnamese|Hanoi
Yemen||Yemeni Yemenis|Sanaa
Zambia||Zambian|Lusaka
Zimbabwe||Zimbabwean|Harare
England||English|
Scotland||Scottish Scot Scots|Edinburgh
Wales||Welsh|Cardiff
Northern Ireland||Northern Irish|Belfast
Soviet Union|USSR|Soviet Soviets|
European Union|EU, E.U., Europe|European Europeans|
"""

COUNTRIES: dict[str, str] = {}  # any name of a country -> its usual name
DEMONYMS: dict[str, str] = {}  # "Polish", "Poles" -> Poland
CAPITALS: dict[str, str] = {}  # a capital -> its country
METONYMS: dict[str, str] = {  # houses that speak for a government -> its country
    "Kremlin": "Russia",
    "White House": "United States",
    "Pentagon": "United States",
    "Capitol": "United States",
    "Downing Street": "United Kingdom",
    "Whitehall": "United Kingdom",
    "Elysee": "France",
    "Élysée": "France",
    "Vatican": "Vatican",
    "Knesset": "Israel",
    "Bundestag": "Germany",
    "Kiev": "Ukraine",
    "Sejm": "Poland",
    "Duma": "Russia",
}

for _line in _TABLE.strip().splitlines():
    _name, _others, _people, _capital = _line.split("|")
    for _n in (_name, *filter(None, _others.split(", "))):
        COUNTRIES[_n] = _name
    _words = _people.split(" ")
    if _name.startswith(("North ", "South ", "Sri ", "Costa ", "Sierra ", "Northern ", "New ")):
        _pairs = [" ".join(_words[i : i + 2]) for i in range(0, len(_words), 2)]
        DEMONYMS.update({p: _name for p in _pairs if p})
    else:
        DEMONYMS.update({w: _name for w in _words if w})
    if _capital:
        CAPITALS[_capital] = _name

PLACES = frozenset(
    """
        Africa Asia Antarctica Arctic Balkans Baltic Caribbean Caucasus Crimea Donbas Gaza Kashmir Kurdistan Levant
        Sahel Scandinavia Siberia Tibet Chechnya Catalonia Bavaria Sicily Sardinia Corsica Crete Lapland Ulster
        Darfur Rafah Mosul Kirkuk Aleppo Homs Idlib Alabama Alaska Arizona Arkansas California Colorado Connecticut
        Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts
        Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee
        Texas Utah Vermont Virginia Wisconsin Wyoming Ontario Quebec Alberta Manitoba Queensland Istanbul Barcelona
        Milan Munich Frankfurt Hamburg Geneva Zurich Strasbourg Lyon Marseille Manchester Liverpool Glasgow
        Shanghai Mumbai Karachi Lahore Quetta Peshawar Kandahar Herat Kharkiv Odesa Odessa Mariupol Kherson Donetsk
        Luhansk Lviv Chicago Boston Houston Dallas Miami Atlanta Seattle Philadelphia Detroit Denver Phoenix
        Baltimore Pittsburgh Cleveland Toronto Montreal Vancouver Sydney Melbourne Johannesburg Lagos Alexandria
        Suez Basra Fallujah Jeddah Dubai
    """.split()
) | {
    "Middle East",
    "Latin America",
    "South America",
    "North America",
    "Central America",
    "Eastern Europe",
    "Western Europe",
    "Central Asia",
    "Southeast Asia",
    "West Bank",
    "Gaza Strip",
    "Gulf of Mexico",
    "Black Sea",
    "Baltic Sea",
    "Red Sea",
    "Mediterranean",
    "Mediterranean Sea",
    "South China Sea",
    "New York",
    "New York City",
    "New Jersey",
    "New Mexico",
    "New Orleans",
    "New Hampshire",
    "North Carolina",
    "South Carolina",
    "North Dakota",
    "South Dakota",
    "West Virginia",
    "Rhode Island",
    "Los Angeles",
    "San Francisco",
    "San Diego",
    "Las Vegas",
    "Hong Kong",
    "St Petersburg",
    "St. Petersburg",
    "Rio de Janeiro",
    "Sao Paulo",
    "Cape Town",
    "Tel Aviv",
    "Gulf Coast",
    "Horn of Africa",
    "Atlantic",
    "Pacific",
    "Persian Gulf",
    "British Columbia",
}
