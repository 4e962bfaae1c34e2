/**
 * Every occupation as the field's own table has it, by the number of its row: code, KldB 2010 (version 2020),
 * J regulated, H craft, N not regulated, T title only; law; who decides (HWK: by the place, ZAB: no procedure,
 * valued only); level of German usually asked for. Written down apart from the catalogue, to be compared.
 */
export const occupationTable = `
1 arzt 81404 J BAEO LPH B2
2 facharzt 81424 J WBO AEK-MV B2
3 zahnarzt 81474 J ZHG LPH B2
4 apotheker 81804 J BAPO LPH B2
5 tierarzt 81504 J BTAEO KLU B2
6 psychotherapeut 81634 J PSYCHTHG LPH C1
7 psychologe 81614 N LISSABON ZAB -
8 hebamme 81353 J HEBG LPH B2
9 pflegefachperson 81302 J PFLBG LPH B2
9 altenpfleger 82102 J PFLBG LPH B2
10 pflegehelfer 81301 J PFLASS LPH B1
11 ota 81332 J ATAOTAG LPH B2
11 ata 81332 J ATAOTAG LPH B2
12 notfallsanitaeter 81342 J NOTSANG LPH B2
13 rettungssanitaeter 81342 J RETTSAN LPH B2
14 physiotherapeut 81713 J MPHG LPH B2
15 masseur 81712 J MPHG LPH B2
16 ergotherapeut 81723 J ERGTHG LPH B2
17 logopaede 81733 J LOGOPG LPH C2
18 diaetassistent 81762 J DIAETASSG LPH B2
19 podologe 81772 J PODG LPH B2
20 mtl 81212 J MTBG LPH B2
21 mtr 81232 J MTBG LPH B2
22 pta 81822 J PTAG LPH B2
23 mfa 81102 N BQFG AEKWL -
24 zfa 81112 N BQFG ZAEKWL -
25 tfa 81142 N BQFG TAEK-MV -
26 augenoptiker 82522 H HWO-GESELLE HWK -
27 hoerakustiker 82532 H HWO-GESELLE HWK -
28 zahntechniker 82542 H HWO-GESELLE HWK -
29 orthopaedietechniker 82512 H HWO-GESELLE HWK -
30 lehrer-grundschule 84114 J BQFG-MV BM-201 C1
31 lehrer-sekundar 84124 J BQFG-MV BM-201 C1
32 lehrer-sonderpaedagogik 84134 J BQFG-MV BM-201 C1
33 lehrer-beruf 84214 J BQFG-MV BM-201 C1
34 erzieher 83113 J BQFG-MV BM-221 B2
35 heilerziehungspfleger 83133 J BQFG-MV BM-221 B2
36 sozialassistent 83142 J BQFG-MV BM-221 B1
37 kinderpfleger 83112 J BQFG-MV BM-221 B1
38 sozialarbeiter 83124 J SOBANG LAGUS-SOZ C1
39 kindheitspaedagoge 91334 J SOBANG LAGUS-SOZ C1
40 ingenieur-bau 31104 T ARCHINGG-ING INGK -
41 ingenieur-maschinenbau 25104 T ARCHINGG-ING INGK -
42 ingenieur-elektrotechnik 26304 T ARCHINGG-ING INGK -
43 architekt 31114 J ARCHINGG-ARCH ARCHK C1
44 landschaftsarchitekt 12144 J ARCHINGG-ARCH ARCHK C1
44 stadtplaner 31124 J ARCHINGG-ARCH ARCHK C1
45 informatiker 43104 N LISSABON ZAB -
46 fachinformatiker-systemintegration 43102 N BQFG FOSA -
46 fachinformatiker-anwendungsentwicklung 43412 N BQFG FOSA -
47 oekonom 71304 N LISSABON ZAB -
48 jurist 73134 J EURAG LJPA C2
49 uebersetzer 71424 N LISSABON ZAB C2
50 lebensmittelchemiker 41384 T LMCHEM KLU C1
51 mechatroniker 26112 N BQFG FOSA -
52 industriemechaniker 25102 N BQFG FOSA -
53 zerspanungsmechaniker 24232 N BQFG FOSA -
54 konstruktionsmechaniker 24412 N BQFG FOSA -
55 schweisser 24422 N OHNE - -
56 elektroniker-energie-gebaeude 26212 H HWO-GESELLE HWK -
57 elektroniker-betriebstechnik 26252 N BQFG FOSA -
58 anlagenmechaniker-shk 34212 H HWO-GESELLE HWK -
59 kfz-mechatroniker 25212 H HWO-GESELLE HWK -
60 landmaschinenmechatroniker 25222 H HWO-GESELLE HWK -
61 metallbauer 24412 H HWO-GESELLE HWK -
62 maurer 32122 H HWO-GESELLE HWK -
62 betonbauer 32112 H HWO-GESELLE HWK -
63 dachdecker 32142 H HWO-GESELLE HWK -
63 zimmerer 33322 H HWO-GESELLE HWK -
64 tischler 22342 H HWO-GESELLE HWK -
65 maler 33212 H HWO-GESELLE HWK -
66 fliesenleger 33112 H HWO-GESELLE HWK -
66 strassenbauer 32222 H HWO-GESELLE HWK -
66 trockenbaumonteur 33302 N BQFG FOSA -
67 friseur 82312 H HWO-GESELLE HWK -
67 kosmetiker 82322 N HWO-GESELLE HWK -
68 baecker 29222 H HWO-GESELLE HWK -
68 fleischer 29232 H HWO-GESELLE HWK -
69 massschneider 28222 N HWO-GESELLE HWK -
69 gebaeudereiniger 54112 N HWO-GESELLE HWK -
70 koch 29302 N BQFG FOSA -
71 restaurantfachmann 63302 N BQFG FOSA -
71 hotelfachmann 63222 N BQFG FOSA -
72 kaufmann-bueromanagement 71402 N BQFG FOSA -
72 industriekaufmann 71302 N BQFG FOSA -
72 bankkaufmann 72112 N BQFG FOSA -
73 verkaeufer 62102 N BQFG FOSA -
73 kaufmann-einzelhandel 62102 N BQFG FOSA -
74 lagerlogistik 51312 N BQFG FOSA -
74 fachlagerist 51312 N BQFG FOSA -
75 berufskraftfahrer-gueter 52122 N BQFG FOSA -
75 berufskraftfahrer-personen 52132 N BQFG FOSA -
76 landwirt 11102 N BQFG LWK-NDS -
76 tierwirt 11212 N BQFG LWK-NDS -
76 gaertner-gemuese 12112 N BQFG LWK-NDS -
76 gaertner-zierpflanzen 12122 N BQFG LWK-NDS -
76 gaertner-galabau 12142 N BQFG LWK-NDS -
76 forstwirt 11712 N BQFG LWK-NDS -
76 fischwirt 11402 N BQFG LWK-NDS -
76 hauswirtschafter 83212 N BQFG LWK-NDS -
76 milchtechnologe 29252 N BQFG LWK-NDS -
77 steuerfachangestellte 72302 N BQFG STBK-MV -
77 rechtsanwaltsfachangestellte 73112 N BQFG RAK-MV -
77 verwaltungsfachangestellte 73202 N BQFG IM -
78 schutz-sicherheit 53112 N BQFG FOSA -
78 wachperson-34a 53112 J OHNE - B1
`
  .trim()
  .split('\n')
  .map((line) => {
    const [row, code, kldb, regulation, law, authority, level] = line.split(' ');
    return { row: Number(row), code, kldb, regulation, law, authority, level };
  });
