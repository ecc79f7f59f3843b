/**
 * What countries are called, beyond what the browser knows by itself (`Intl.DisplayNames`). Codes are
 * ISO 3166-1; general knowledge of how people and offices write.
 */
import type { CountryCode } from '../../../model/network.ts';

/** Alpha-2 and alpha-3 code of each country, `SISVN`. */
export const codePairs = `
  ADAND AEARE AFAFG AGATG AIAIA ALALB AMARM AOAGO AQATA ARARG ASASM ATAUT AUAUS AWABW AXALA
  AZAZE BABIH BBBRB BDBGD BEBEL BFBFA BGBGR BHBHR BIBDI BJBEN BLBLM BMBMU BNBRN BOBOL BQBES
  BRBRA BSBHS BTBTN BVBVT BWBWA BYBLR BZBLZ CACAN CCCCK CDCOD CFCAF CGCOG CHCHE CICIV CKCOK
  CLCHL CMCMR CNCHN COCOL CRCRI CUCUB CVCPV CWCUW CXCXR CYCYP CZCZE DEDEU DJDJI DKDNK DMDMA
  DODOM DZDZA ECECU EEEST EGEGY EHESH ERERI ESESP ETETH FIFIN FJFJI FKFLK FMFSM FOFRO FRFRA
  GAGAB GBGBR GDGRD GEGEO GFGUF GGGGY GHGHA GIGIB GLGRL GMGMB GNGIN GPGLP GQGNQ GRGRC GSSGS
  GTGTM GUGUM GWGNB GYGUY HKHKG HMHMD HNHND HRHRV HTHTI HUHUN IDIDN IEIRL ILISR IMIMN ININD
  IOIOT IQIRQ IRIRN ISISL ITITA JEJEY JMJAM JOJOR JPJPN KEKEN KGKGZ KHKHM KIKIR KMCOM KNKNA
  KPPRK KRKOR KWKWT KYCYM KZKAZ LALAO LBLBN LCLCA LILIE LKLKA LRLBR LSLSO LTLTU LULUX LVLVA
  LYLBY MAMAR MCMCO MDMDA MEMNE MFMAF MGMDG MHMHL MKMKD MLMLI MMMMR MNMNG MOMAC MPMNP MQMTQ
  MRMRT MSMSR MTMLT MUMUS MVMDV MWMWI MXMEX MYMYS MZMOZ NANAM NCNCL NENER NFNFK NGNGA NINIC
  NLNLD NONOR NPNPL NRNRU NUNIU NZNZL OMOMN PAPAN PEPER PFPYF PGPNG PHPHL PKPAK PLPOL PMSPM
  PNPCN PRPRI PSPSE PTPRT PWPLW PYPRY QAQAT REREU ROROU RSSRB RURUS RWRWA SASAU SBSLB SCSYC
  SDSDN SESWE SGSGP SHSHN SISVN SJSJM SKSVK SLSLE SMSMR SNSEN SOSOM SRSUR SSSSD STSTP SVSLV
  SXSXM SYSYR SZSWZ TCTCA TDTCD TFATF TGTGO THTHA TJTJK TKTKL TLTLS TMTKM TNTUN TOTON TRTUR
  TTTTO TVTUV TWTWN TZTZA UAUKR UGUGA UMUMI USUSA UYURY UZUZB VAVAT VCVCT VEVEN VGVGB VIVIR
  VNVNM VUVUT WFWLF WSWSM XKXKK YEYEM YTMYT ZAZAF ZMZMB ZWZWE
`
  .trim()
  .split(/\s+/);

/** Codes that others use: the European Union's for two members, and old ones. */
export const otherCodes: Readonly<Record<string, CountryCode>> = {
  EL: 'GR',
  UK: 'GB',
  ROM: 'RO',
  GER: 'DE',
  SLO: 'SI',
  CRO: 'HR',
  SUI: 'CH',
  DEN: 'DK',
  POR: 'PT',
  GRE: 'GR',
  BUL: 'BG',
  LAT: 'LV',
  NED: 'NL',
  XKX: 'XK',
  RKS: 'XK',
};

/** Folded names (`fold.ts`, without "and", "the", "of") that no list of the browser has. */
export const otherNames: Readonly<Record<CountryCode, string>> = {
  AE: 'uae, emirates',
  BA: 'bosnia, bosna, bih, bosnia hercegovina, bosnien',
  BO: 'plurinational state bolivia, bolivia plurinational state',
  BY: 'belorussia, weissrussland, bielorussia',
  CD: 'drc, dr congo, democratic republic congo, congo kinshasa, congo democratic republic',
  CG: 'congo, republic congo, congo brazzaville',
  CI: 'ivory coast',
  CN: 'prc, peoples republic china, pr china, people s republic china',
  CV: 'cape verde',
  CZ: 'czech republic, czech rep, ceska republika, cesko, ceska, tschechische republik, republique tcheque, republica checa, repubblica ceca',
  DE: 'frg, brd, bundesrepublik deutschland, zvezna republika nemcija',
  FO: 'faroes, faeroe islands, faeroes',
  GB: 'great britain, britain, england, scotland, wales, northern ireland, uk, u k, velika britanija, grande bretagne, gran bretana, gran bretagna, grossbritannien, grossbritannien nordirland, storbritannien, storbritannia, groot brittannie, wielka brytania, nagy britannia, united kingdom great britain northern ireland, anglija, angleterre, schottland',
  GR: 'hellas, ellas, ellada, hellenic republic',
  HK: 'hong kong sar, hongkong, hong kong china',
  IE: 'eire, republic ireland',
  IR: 'islamic republic iran, iran islamic republic',
  KP: 'north korea, dprk, democratic peoples republic korea',
  KR: 'korea, south korea, republic korea, korea republic, korea south',
  LA: 'lao pdr, lao',
  LU: 'luxemburg, grand duchy luxembourg',
  MD: 'republic moldova, moldova republic, moldavia, moldau',
  MK: 'macedonia, fyrom, former yugoslav republic macedonia, fyr macedonia, makedonija, republic north macedonia',
  MM: 'burma',
  NL: 'holland, hollande, olanda, holandia, hollandia, nederland, nizozemsko',
  PS: 'palestine, state palestine, occupied palestinian territory',
  RS: 'republic serbia, srbija',
  RU: 'russian federation, ruska federacija, russische foderation, federation russie',
  SK: 'slovak republic, slovak rep, slovenska republika, slowakische republik, republique slovaque',
  SI: 'republic slovenia, republika slovenija',
  SY: 'syrian arab republic',
  SZ: 'swaziland',
  TR: 'turkey, turkiye, republic turkiye, republic turkey',
  TZ: 'united republic tanzania, tanzania united republic',
  TW: 'chinese taipei, taiwan province china',
  US: 'usa, u s a, us, u s, america, united states america, vereinigte staaten amerika, etats unis amerique, zda, zdruzene drzave amerike, eua, stati uniti america, estados unidos america, ee uu, eeuu',
  VA: 'vatican, holy see, vatikan',
  VE: 'bolivarian republic venezuela, venezuela bolivarian republic',
  VN: 'viet nam, socialist republic vietnam',
  XK: 'kosovo un resolution, kosovo unscr 1244, kosova',
};
