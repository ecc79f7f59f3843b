/**
 * Names of European towns that must be found whatever the list of GeoNames has room for: the native
 * one and those in English, German, French, Italian and Slovene. From general knowledge.
 */
const table = `
AT Vienna: Wien, Vienne, Dunaj | Graz: Gradec | Klagenfurt am Wörthersee: Klagenfurt, Celovec | Villach: Beljak
AT Salzburg: Solnograd, Salisburgo, Salzbourg | Linz: Linec | Innsbruck: Inomost
BE Brussels: Bruxelles, Brussel, Brüssel, Bruselj, Bruxelles-Ville | Antwerpen: Antwerp, Anvers, Anversa | Gent: Ghent, Gand
BE Liège: Luik, Lüttich, Liegi | Brugge: Bruges, Brügge | Leuven: Louvain, Löwen, Lovanio | Mons: Bergen | Namur: Namen
BE Mechelen: Malines | Kortrijk: Courtrai | Tournai: Doornik | Ieper: Ypres | Oostende: Ostend, Ostende
BG Sofia: Sofija, Sofiya, София | Plovdiv: Пловдив | Varna: Варна | Burgas: Бургас | Ruse: Русе, Rousse
CH Genève: Geneva, Genf, Ginevra, Ženeva | Zürich: Zurich, Zurigo | Basel: Basle, Bâle, Basilea | Bern: Berne, Berna
CH Luzern: Lucerne, Lucerna | Lausanne: Losanna | Lugano: Lauis | Sankt Gallen: St. Gallen, Saint-Gall, San Gallo
CY Nicosia: Lefkosia, Nikosia, Nikozija, Λευκωσία | Limassol: Lemesos, Λεμεσός | Larnaca: Larnaka, Λάρνακα | Paphos: Pafos
CZ Prague: Praha, Prag, Praga | Brno: Brünn | Pilsen: Plzeň | Ostrava: Ostrau | Olomouc: Olmütz | České Budějovice: Budweis
DE Munich: München, Monaco di Baviera, Monakovo, Monaco | Köln: Cologne, Colonia | Nürnberg: Nuremberg, Norimberga
DE Berlin: Berlino | Hamburg: Hambourg, Amburgo | Hannover: Hanover, Hanovre | Dresden: Dresde, Dresda, Draždani
DE Leipzig: Lipsia | Frankfurt am Main: Frankfurt, Francfort, Francoforte | Mainz: Mayence, Magonza | Aachen: Aix-la-Chapelle, Aquisgrana
DE Regensburg: Ratisbon, Ratisbonne | Trier: Trèves, Treviri | Koblenz: Coblence | Braunschweig: Brunswick | Augsburg: Augusta
DE Stuttgart: Stoccarda | Freiburg: Freiburg im Breisgau, Fribourg | Saarbrücken: Sarrebruck | Bremen: Brême, Brema
DK Copenhagen: København, Kopenhagen, Copenhague, Copenaghen, Kodanj | Århus: Aarhus | Kongens Lyngby: Lyngby | Helsingør: Elsinore
EE Tallinn: Reval, Talin | Tartu: Dorpat
ES Sevilla: Seville, Séville, Siviglia, Sevilja | Zaragoza: Saragossa, Saragosse, Saragozza | Madrid | Valencia: València, Valence
ES Barcelona: Barcelone, Barcellona | Bilbao: Bilbo | Donostia / San Sebastián: San Sebastián, Donostia | Pamplona: Iruña
ES Vitoria-Gasteiz: Vitoria, Gasteiz | A Coruña: La Coruña, Corunna | Palma: Palma de Mallorca | Las Palmas de Gran Canaria: Las Palmas
ES Córdoba: Cordova, Cordoue | Cádiz: Cadice, Cadix | Alicante: Alacant | Girona: Gerona | Lleida: Lérida
FI Helsinki: Helsingfors | Turku: Åbo | Tampere: Tammerfors | Espoo: Esbo | Vantaa: Vanda | Oulu: Uleåborg | Vaasa: Vasa
FR Paris: Parigi, Pariz | Marseille: Marsiglia, Marseilles | Lyon: Lione, Lyons | Nice: Nizza, Nica | Strasbourg: Straßburg, Strasburgo
FR Toulouse: Tolosa | Bordeaux: Bordò | Lille: Rijsel | Dunkerque: Dunkirk, Dünkirchen | Reims: Rheims | Mulhouse: Mülhausen
GB London: Londres, Londra | Edinburgh: Édimbourg, Edimburgo | Derry: Londonderry | Cardiff: Caerdydd | Belfast: Béal Feirste
GR Athens: Athen, Athènes, Atene, Athina, Athinai, Αθήνα | Thessaloníki: Thessaloniki, Salonica, Solun, Salonicco, Θεσσαλονίκη
GR Piraeus: Pireas, Peiraias, Πειραιάς | Pátra: Patras, Patrasso, Πάτρα | Irákleion: Heraklion, Iraklion, Iraklio, Irakleio, Ηράκλειο | Vólos: Βόλος | Lárisa: Larissa | Corfu: Kerkyra, Krf
HR Zagreb: Agram, Zagabria | Rijeka: Fiume, Reka | Split: Spalato | Dubrovnik: Ragusa | Pula: Pola, Pulj | Zadar: Zara | Poreč: Parenzo
HU Budapest: Budimpešta | Pécs: Fünfkirchen | Győr: Raab | Szombathely: Sombotel, Steinamanger | Sopron: Ödenburg
IE Dublin: Baile Átha Cliath, Dublino | Cork: Corcaigh | Galway: Gaillimh
IT Rome: Roma, Rom, Rim | Milan: Milano, Mailand | Turin: Torino | Venice: Venezia, Venedig, Venise, Benetke | Florence: Firenze, Florenz, Firence
IT Naples: Napoli, Neapel, Neapelj | Genoa: Genova, Genua, Gênes | Trieste: Trst, Triest | Udine: Videm | Gorizia: Gorica, Görz | Padova: Padua, Padoue
IT Bologna: Bologne | Mantova: Mantua | Bolzano: Bozen, Bocen | Trento: Trient, Trente | Merano: Meran | Bressanone: Brixen | Siracusa: Syracuse | Livorno: Leghorn
IT Palermo | Bari | Verona | Perugia | Monfalcone: Tržič | Cividale del Friuli: Čedad | Brunico: Bruneck
LT Vilnius: Wilna, Wilno, Vilna | Kaunas: Kowno | Klaipėda: Memel
LU Luxembourg: Luxemburg, Lëtzebuerg, Lussemburgo, Luksemburg | Esch-sur-Alzette: Esch
LV Riga: Rīga
MT Valletta: La Valletta, Il-Belt Valletta
NL The Hague: Den Haag, 's-Gravenhage, La Haye, L'Aia, Haag | Vlissingen: Flushing | 's-Hertogenbosch: Den Bosch | Maastricht: Maestricht
NO Oslo: Kristiania
PL Warsaw: Warszawa, Warschau, Varsovie, Varsavia, Varšava | Kraków: Cracow, Krakau, Cracovie, Cracovia, Krakov | Wrocław: Breslau, Vroclav
PL Gdańsk: Danzig | Poznań: Posen | Szczecin: Stettin | Łódź: Lodz, Lodž | Katowice: Kattowitz
PT Lisbon: Lisboa, Lissabon, Lisbonne, Lisbona, Lizbona | Porto: Oporto
RO Bucharest: București, Bukarest, Bucarest, Bukarešta | Cluj-Napoca: Cluj, Klausenburg, Kolozsvár | Timişoara: Timisoara, Temišvar, Temeswar
RO Braşov: Brasov, Kronstadt | Sibiu: Hermannstadt | Iaşi: Iasi, Jassy
RS Belgrade: Beograd, Belgrad, Belgrado, Београд | Novi Sad: Neusatz, Нови Сад | Niš: Nis, Ниш
RU Moscow: Moskva, Moskau, Moscou, Mosca, Москва | Saint Petersburg: Sankt-Peterburg, Peterburg, Санкт-Петербург | Kaliningrad: Königsberg
SE Göteborg: Gothenburg, Göteborg | Stockholm: Stoccolma, Stockholm | Malmö
SI Ljubljana: Laibach, Lubiana | Maribor: Marburg | Koper: Capodistria | Piran: Pirano | Izola: Isola | Celje: Cilli | Ptuj: Pettau | Kranj: Krainburg
SK Bratislava: Pressburg, Pozsony, Preßburg | Košice: Kaschau, Kassa
TR Istanbul: İstanbul, Carigrad, Konstantinopel | Ankara: Angora | İzmir: Izmir, Smyrna
UA Kyiv: Kiev, Kiew, Kijev, Київ | Lviv: Lvov, Lemberg, Leopoli, Львів | Odessa: Odesa, Одеса | Kharkiv: Harkov, Kharkov, Харків
MK Skopje: Skopie, Скопје | Bitola: Битола
AL Tirana: Tiranë | Durrës: Durazzo
BA Sarajevo: Sarajewo | Banja Luka: Banjaluka
ME Podgorica: Подгорица
MD Chisinau: Chişinău, Kišinjov, Kischinau
`;

/** Other names by country code and GeoNames' own name, as `IT Venice`. */
export const exonyms: ReadonlyMap<string, readonly string[]> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line) =>
      line
        .slice(3)
        .split(' | ')
        .map((town) => {
          const [name = '', names = ''] = town.split(': ');
          return [`${line.slice(0, 2)} ${name}`, names.split(', ').filter(Boolean)] as const;
        }),
    ),
);
