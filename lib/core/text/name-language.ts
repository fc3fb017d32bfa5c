/**
 * The languages in which the common words of an organisation's name are written: `stadtwerke muenchen` is German, `munich city
 * utilities` English. A name without any of these words is a proper name and the same in every language.
 *
 * Words that several languages write alike (`bank`, `hospital`, `post`) say nothing and are left out; what Romance languages share
 * stands with each of them.
 *
 * @param words folded Latin, as `companyKey` has them
 */
export function nameLanguages(words: readonly string[]): string[] {
  return Object.entries(common).flatMap(([language, list]) => (words.some((word) => list.has(word)) ? [language] : []));
}

/** Whether a word is a common one of organisations' names in any language, and so tells none from another. */
export const isCommonWord = (word: string): boolean => everywhere.has(word) || Object.values(common).some((list) => list.has(word));

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

const everywhere = setOf('bank hospital post radio media institut digital software studio telecom data info online global tech it and');

const common: Readonly<Record<string, ReadonlySet<string>>> = {
  english: setOf(`
    of for the city town county state national federal united royal american british university college school academy institute
    institution hospitals clinic medical health healthcare center centre ministry department government agency authority office council
    commission bureau administration police army navy court savings insurance trust fund foundation society association union church
    library museum theatre television press news newspaper publishing postal mail railway railways rail airlines airport airways port
    utilities utility works energy power electric electricity water steel motors foods food retail stores store shop logistics freight
    transport telecommunications communications systems solutions services service technology technologies group company factory
    industries industrial research science sciences laboratory laboratories labs lab design consulting engineering construction
    development international security finance financial capital investment investments partners brothers sons house home world new
    northern southern eastern western north south east west central first general public space defence defense housing education
    training travel holding holdings network networks community cooperative`),
  german: setOf(`
    und der die das fuer von zum stadt stadtwerke stadtverwaltung bundes bundesamt bundesagentur bundeswehr bundesbank bundesministerium
    ministerium landesbank landesamt landeshauptstadt landkreis gemeinde kreis sparkasse stadtsparkasse kreissparkasse volksbank
    raiffeisenbank versicherung versicherungen krankenkasse krankenhaus klinik klinikum klinken universitaet uni hochschule
    universitaetsklinikum fachhochschule universitaetsspital spital technische akademie schule gymnasium verlag verlagsgesellschaft zeitung
    rundfunk bahn verkehrsbetriebe flughafen werke werk werft gesellschaft genossenschaft verein stiftung amt behoerde deutsche deutscher
    deutsches oesterreichische schweizerische zentrum forschung forschungszentrum gruppe handel handelsgesellschaft beratung
    unternehmensberatung technik bau maschinenbau fabrik apotheke energie energieversorgung wasserwerke verwaltung entsorgung`),
  french: setOf(`
    de du des et le la les pour aux ville mairie commune banque caisse epargne societe generale nationale national republique universite
    ecole lycee hopital hopitaux clinique centre ministere gouvernement conseil departement prefecture agence assurance assurances
    mutuelle compagnie groupe entreprise maison usine service services recherche scientifique laboratoire laboratoires francaise francais
    poste chemins fer aeroport energie eaux presse editions journal fondation association syndicat federation bibliotheque musee solutions
    technologies informatique conseils ingenierie`),
  spanish: setOf(`
    de del el la los las y para ciudad ayuntamiento municipalidad alcaldia municipio gobierno ministerio secretaria banco caja seguros
    universidad escuela colegio instituto facultad hospitales clinica centro nacional general sociedad compania empresa empresas grupo
    corporacion cooperativa fundacion asociacion servicios soluciones tecnologia tecnologias sistemas informatica consultora consultoria
    ingenieria construcciones laboratorio laboratorios investigacion investigaciones energia electrica aguas correos ferrocarriles
    aeropuerto prensa editorial periodico comision policia ejercito transportes comercial industrias desarrollo hermanos hijos casa`),
  portuguese: setOf(`
    de do da dos das e para cidade prefeitura camara municipio governo ministerio secretaria banco caixa seguros seguradora universidade
    escola faculdade instituto hospitais clinica centro nacional geral sociedade companhia empresa empresas grupo corporacao cooperativa
    fundacao associacao servicos solucoes tecnologia tecnologias sistemas informatica consultoria engenharia construcoes laboratorio
    laboratorios pesquisa pesquisas energia eletrica aguas correios ferrovias aeroporto imprensa editora jornal policia exercito
    transportes comercial industrias desenvolvimento irmaos filhos casa`),
  italian: setOf(`
    di del della dei delle degli e per citta comune provincia regione governo ministero banca cassa risparmio assicurazioni universita
    scuola istituto ospedale ospedaliera azienda clinica centro nazionale generale societa compagnia impresa imprese gruppo cooperativa
    fondazione associazione servizi soluzioni tecnologia tecnologie sistemi informatica consulenza ingegneria costruzioni laboratorio
    laboratori ricerca ricerche energia elettrica acque poste ferrovie aeroporto editrice giornale trasporti industrie fratelli figli casa`),
  catalan: setOf('de del la els i per ajuntament banc caixa universitat escola hospitalari centre govern generalitat empresa serveis'),
  dutch: setOf(`
    van voor het de en gemeente stad rijks rijksoverheid provincie ministerie belastingdienst spaarbank verzekeringen verzekering
    universiteit hogeschool ziekenhuis stichting vereniging maatschappij bedrijf groep diensten onderzoek spoorwegen luchthaven uitgeverij
    koninklijke nederlandse nationale`),
  nordic: setOf(`
    och og i av for til stad stads kommun kommune region universitet hoegskola hogskola hogskolen hojskole sygehus sjukhus sykehus
    sjukhuset myndighet forsikring foersaekring forsaekring sparebank sparbank sparekasse selskab selskap foeretag gruppen staten statens
    norges norsk svenska sveriges danmarks danske jernbane banedanmark skola skole laeroanstalt verket styrelsen direktoratet`),
  finnish: setOf(
    'kaupunki kunta yliopisto ammattikorkeakoulu sairaala pankki saeaestoepankki vakuutus osuuspankki suomen ministerio virasto yhtioe',
  ),
  polish: setOf(`
    i w dla z miasto urzad miejski gmina powiat panstwowy polski polska polskie powszechny narodowy narodowa ministerstwo rzad kasa
    ubezpieczen ubezpieczenia uniwersytet politechnika akademia szkola szpital przychodnia instytut centrum spolka zaklad zaklady
    przedsiebiorstwo fabryka grupa fundacja stowarzyszenie uslugi rozwiazania technologie systemy koleje poczta lotnisko wydawnictwo`),
  slavic: setOf(`
    i za grad grada gradska opcina opstina mesto mesta obec banka sporitelna sporitelna osiguranje pojistovna poistovna univerzita univerzitet
    sveuciliste fakultet skola bolnica nemocnice nemocnica klinika ministarstvo ministerstvo vlada ustav zavod centar centrum drustvo
    spolecnost poduzece preduzece podnik tvornica fabrika grupa skupina nadace fondacija zaklada usluge sluzby zeljeznice zeleznice drahy
    posta hrvatska hrvatske srbije slovenije ceska ceske slovenska narodni narodna statni drzavni`),
  cyrillic: setOf(`
    gorod goroda gorodskaya gorodskoj misto mista miska banka nacionalnyj nacionalnij nacionalna nacionalnaya gosudarstvennyj
    derzhavnij derzhavna universitet universytet shkola bolnica likarnya ministerstvo upravlenie upravlinnya centr tsentr kompaniya
    zavod fabrika gruppa fond sluzhba zheleznye dorogi zaliznitsya pochta poshta rossii ukraini ukrayini respubliki`),
  romanian: setOf(`
    din si pentru orasul primaria consiliul judetean banca casa asigurari universitatea facultatea scoala spitalul ministerul guvernul
    institutul centrul societatea compania grupul fundatia asociatia servicii solutii sisteme cercetare nationala posta romana caile`),
  hungarian: setOf(
    'varos onkormanyzat bankja takarekpenztar biztosito egyetem foiskola korhaz miniszterium intezet tarsasag vallalat gyar csoport magyar nemzeti allami vasut',
  ),
  baltic: setOf(
    'ulikool linn haigla pank kindlustus universitate universitates banka slimnica pilseta universitetas bankas ligonine miestas savivaldybe lietuvos latvijas eesti',
  ),
  turkish: setOf(`
    ve belediyesi buyuksehir bankasi sigorta universitesi hastanesi bakanligi mudurlugu kurumu enstitusu merkezi sirketi grubu
    vakfi dernegi hizmetleri cozumleri teknolojileri sistemleri sanayi ticaret turkiye turk milli devlet`),
  indonesian: setOf(`
    dan untuk kota kabupaten pemerintah kementerian dinas badan negara nasional universitas universiti politeknik sekolah rumah
    sakit perusahaan perseroan yayasan koperasi asuransi layanan solusi teknologi sistem jasa kereta api`),
  vietnamese: setOf('ngan hang cong ty truong dai hoc benh vien tap doan thanh pho nha nuoc bao hiem trung tam vien bo giao duc phan mem'),
  filipino: setOf('ng sa mga bangko pamantasan unibersidad lungsod pamahalaan kagawaran ospital paaralan'),
  swahili: setOf('ya wa na chuo kikuu benki hospitali serikali wizara kampuni shirika mji'),
};
