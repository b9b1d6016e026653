-- Contacts by whole points of the explicit criteria, 0 to 100. Points are in hundredths.
SELECT
  greatest(0, least(100, centipoints // 100)) AS bin,
  count(*) AS contacts
FROM (
  SELECT
    CASE
      WHEN country IN (''::country, 'n/a'::country) THEN -100
      WHEN country IN (
        'country 1'::country, 'country 2'::country, 'country 3'::country,
        'country 4'::country
      ) THEN 600
      WHEN country IN (
        'country 5'::country, 'country 6'::country, 'country 7'::country,
        'country 8'::country, 'country 9'::country, 'country 10'::country,
        'country 11'::country, 'country 12'::country
      ) THEN 400
      WHEN country IN (
        'country 13'::country, 'country 14'::country, 'country 15'::country,
        'country 16'::country, 'country 17'::country, 'country 18'::country,
        'country 19'::country, 'country 20'::country, 'country 21'::country,
        'country 22'::country, 'country 23'::country, 'country 24'::country
      ) THEN 150
      WHEN country IN (
        'country 33'::country, 'country 34'::country, 'country 35'::country,
        'country 36'::country
      ) THEN -400
      ELSE 0
    END
    + CASE
      WHEN industry IN (''::industry, 'n/a'::industry) THEN 0
      WHEN industry IN (
        'industry 2'::industry, 'industry 3'::industry, 'industry 7'::industry,
        'industry 11'::industry
      ) THEN 800
      WHEN industry IN (
        'industry 1'::industry, 'industry 5'::industry, 'industry 8'::industry,
        'industry 13'::industry, 'industry 17'::industry
      ) THEN 500
      WHEN industry IN ('industry 4'::industry, 'industry 6'::industry, 'industry 9'::industry) THEN 225
      WHEN industry IN ('industry 20'::industry, 'industry 21'::industry) THEN -600
      ELSE 50
    END
    + CASE
      WHEN ownership IN (''::ownership, 'n/a'::ownership) THEN 75
      WHEN ownership IN ('ownership 1'::ownership) THEN 300
      WHEN ownership IN ('ownership 2'::ownership, 'ownership 3'::ownership) THEN 200
      ELSE 0
    END
    + least(800, greatest(-150, CASE
      WHEN isnan(employees) THEN 0
      WHEN employees < 20 THEN -200
      WHEN employees >= 20 AND employees < 100 THEN 400
      WHEN employees >= 100 AND employees < 500 THEN 900
      WHEN employees >= 500 AND employees < 2000 THEN 700
      WHEN employees >= 2000 AND employees < 10000 THEN 300
      ELSE -100
    END))
    + CASE
      WHEN isnan(revenueMillions) THEN 50
      WHEN revenueMillions >= 2 AND revenueMillions < 10 THEN 200
      WHEN revenueMillions >= 10 AND revenueMillions < 50 THEN 450
      WHEN revenueMillions >= 50 AND revenueMillions < 250 THEN 600
      WHEN revenueMillions >= 250 AND revenueMillions < 1000 THEN 300
      ELSE 0
    END
    + CASE
      WHEN isnan(distanceKilometres) THEN 0
      WHEN distanceKilometres < 50 THEN 300
      WHEN distanceKilometres >= 50 AND distanceKilometres < 300 THEN 200
      WHEN distanceKilometres >= 300 AND distanceKilometres < 1500 THEN 100
      ELSE -25
    END
    + CASE
      WHEN jobFunction IN (''::jobFunction, 'n/a'::jobFunction) THEN 0
      WHEN jobFunction IN (
        'jobFunction 1'::jobFunction, 'jobFunction 4'::jobFunction,
        'jobFunction 5'::jobFunction
      ) THEN 600
      WHEN jobFunction IN (
        'jobFunction 2'::jobFunction, 'jobFunction 7'::jobFunction,
        'jobFunction 8'::jobFunction
      ) THEN 400
      WHEN jobFunction IN (
        'jobFunction 3'::jobFunction, 'jobFunction 9'::jobFunction,
        'jobFunction 10'::jobFunction, 'jobFunction 11'::jobFunction
      ) THEN 200
      WHEN jobFunction IN (
        'jobFunction 15'::jobFunction, 'jobFunction 16'::jobFunction,
        'jobFunction 17'::jobFunction
      ) THEN -300
      ELSE 0
    END
    + least(900, CASE
      WHEN seniority IN (''::seniority, 'n/a'::seniority) THEN 100
      WHEN seniority IN ('seniority 1'::seniority) THEN 100
      WHEN seniority IN ('seniority 2'::seniority, 'seniority 3'::seniority) THEN 300
      WHEN seniority IN ('seniority 4'::seniority, 'seniority 5'::seniority) THEN 700
      WHEN seniority IN ('seniority 6'::seniority) THEN 1000
      WHEN seniority IN ('seniority 7'::seniority) THEN -500
      ELSE 0
    END)
    + CASE
      WHEN buyingRole IN (''::buyingRole, 'n/a'::buyingRole) THEN 125
      WHEN buyingRole IN ('buyingRole 1'::buyingRole) THEN 800
      WHEN buyingRole IN ('buyingRole 2'::buyingRole) THEN 600
      WHEN buyingRole IN ('buyingRole 3'::buyingRole) THEN 450
      WHEN buyingRole IN ('buyingRole 4'::buyingRole, 'buyingRole 5'::buyingRole) THEN 200
      ELSE 0
    END
    + CASE
      WHEN jobTitle IN (''::jobTitle, 'n/a'::jobTitle) THEN 0
      WHEN jobTitle IN (
        'jobTitle 1'::jobTitle, 'jobTitle 41'::jobTitle, 'jobTitle 81'::jobTitle,
        'jobTitle 121'::jobTitle, 'jobTitle 161'::jobTitle, 'jobTitle 201'::jobTitle,
        'jobTitle 241'::jobTitle, 'jobTitle 281'::jobTitle, 'jobTitle 321'::jobTitle,
        'jobTitle 361'::jobTitle, 'jobTitle 401'::jobTitle, 'jobTitle 441'::jobTitle,
        'jobTitle 481'::jobTitle, 'jobTitle 521'::jobTitle, 'jobTitle 561'::jobTitle,
        'jobTitle 601'::jobTitle, 'jobTitle 641'::jobTitle, 'jobTitle 681'::jobTitle,
        'jobTitle 721'::jobTitle, 'jobTitle 761'::jobTitle, 'jobTitle 801'::jobTitle,
        'jobTitle 841'::jobTitle, 'jobTitle 881'::jobTitle, 'jobTitle 921'::jobTitle,
        'jobTitle 961'::jobTitle, 'jobTitle 1001'::jobTitle, 'jobTitle 1041'::jobTitle,
        'jobTitle 1081'::jobTitle, 'jobTitle 1121'::jobTitle, 'jobTitle 1161'::jobTitle,
        'jobTitle 1201'::jobTitle, 'jobTitle 1241'::jobTitle, 'jobTitle 1281'::jobTitle,
        'jobTitle 1321'::jobTitle, 'jobTitle 1361'::jobTitle, 'jobTitle 1401'::jobTitle,
        'jobTitle 1441'::jobTitle, 'jobTitle 1481'::jobTitle, 'jobTitle 1521'::jobTitle,
        'jobTitle 1561'::jobTitle, 'jobTitle 1601'::jobTitle, 'jobTitle 1641'::jobTitle,
        'jobTitle 1681'::jobTitle, 'jobTitle 1721'::jobTitle, 'jobTitle 1761'::jobTitle,
        'jobTitle 1801'::jobTitle, 'jobTitle 1841'::jobTitle, 'jobTitle 1881'::jobTitle,
        'jobTitle 1921'::jobTitle, 'jobTitle 1961'::jobTitle, 'jobTitle 2001'::jobTitle,
        'jobTitle 2041'::jobTitle, 'jobTitle 2081'::jobTitle, 'jobTitle 2121'::jobTitle,
        'jobTitle 2161'::jobTitle, 'jobTitle 2201'::jobTitle, 'jobTitle 2241'::jobTitle,
        'jobTitle 2281'::jobTitle, 'jobTitle 2321'::jobTitle, 'jobTitle 2361'::jobTitle,
        'jobTitle 2401'::jobTitle, 'jobTitle 2441'::jobTitle, 'jobTitle 2481'::jobTitle,
        'jobTitle 2521'::jobTitle, 'jobTitle 2561'::jobTitle, 'jobTitle 2601'::jobTitle,
        'jobTitle 2641'::jobTitle, 'jobTitle 2681'::jobTitle, 'jobTitle 2721'::jobTitle,
        'jobTitle 2761'::jobTitle, 'jobTitle 2801'::jobTitle, 'jobTitle 2841'::jobTitle,
        'jobTitle 2881'::jobTitle, 'jobTitle 2921'::jobTitle, 'jobTitle 2961'::jobTitle,
        'jobTitle 3001'::jobTitle, 'jobTitle 3041'::jobTitle, 'jobTitle 3081'::jobTitle,
        'jobTitle 3121'::jobTitle, 'jobTitle 3161'::jobTitle, 'jobTitle 3201'::jobTitle,
        'jobTitle 3241'::jobTitle, 'jobTitle 3281'::jobTitle, 'jobTitle 3321'::jobTitle,
        'jobTitle 3361'::jobTitle, 'jobTitle 3401'::jobTitle, 'jobTitle 3441'::jobTitle,
        'jobTitle 3481'::jobTitle, 'jobTitle 3521'::jobTitle, 'jobTitle 3561'::jobTitle,
        'jobTitle 3601'::jobTitle, 'jobTitle 3641'::jobTitle, 'jobTitle 3681'::jobTitle,
        'jobTitle 3721'::jobTitle, 'jobTitle 3761'::jobTitle, 'jobTitle 3801'::jobTitle,
        'jobTitle 3841'::jobTitle, 'jobTitle 3881'::jobTitle, 'jobTitle 3921'::jobTitle,
        'jobTitle 3961'::jobTitle, 'jobTitle 4001'::jobTitle, 'jobTitle 4041'::jobTitle,
        'jobTitle 4081'::jobTitle, 'jobTitle 4121'::jobTitle, 'jobTitle 4161'::jobTitle,
        'jobTitle 4201'::jobTitle, 'jobTitle 4241'::jobTitle, 'jobTitle 4281'::jobTitle,
        'jobTitle 4321'::jobTitle, 'jobTitle 4361'::jobTitle, 'jobTitle 4401'::jobTitle,
        'jobTitle 4441'::jobTitle, 'jobTitle 4481'::jobTitle, 'jobTitle 4521'::jobTitle,
        'jobTitle 4561'::jobTitle, 'jobTitle 4601'::jobTitle, 'jobTitle 4641'::jobTitle,
        'jobTitle 4681'::jobTitle, 'jobTitle 4721'::jobTitle, 'jobTitle 4761'::jobTitle
      ) THEN 500
      WHEN jobTitle IN (
        'jobTitle 2'::jobTitle, 'jobTitle 32'::jobTitle, 'jobTitle 62'::jobTitle,
        'jobTitle 92'::jobTitle, 'jobTitle 122'::jobTitle, 'jobTitle 152'::jobTitle,
        'jobTitle 182'::jobTitle, 'jobTitle 212'::jobTitle, 'jobTitle 242'::jobTitle,
        'jobTitle 272'::jobTitle, 'jobTitle 302'::jobTitle, 'jobTitle 332'::jobTitle,
        'jobTitle 362'::jobTitle, 'jobTitle 392'::jobTitle, 'jobTitle 422'::jobTitle,
        'jobTitle 452'::jobTitle, 'jobTitle 482'::jobTitle, 'jobTitle 512'::jobTitle,
        'jobTitle 542'::jobTitle, 'jobTitle 572'::jobTitle, 'jobTitle 602'::jobTitle,
        'jobTitle 632'::jobTitle, 'jobTitle 662'::jobTitle, 'jobTitle 692'::jobTitle,
        'jobTitle 722'::jobTitle, 'jobTitle 752'::jobTitle, 'jobTitle 782'::jobTitle,
        'jobTitle 812'::jobTitle, 'jobTitle 842'::jobTitle, 'jobTitle 872'::jobTitle,
        'jobTitle 902'::jobTitle, 'jobTitle 932'::jobTitle, 'jobTitle 962'::jobTitle,
        'jobTitle 992'::jobTitle, 'jobTitle 1022'::jobTitle, 'jobTitle 1052'::jobTitle,
        'jobTitle 1082'::jobTitle, 'jobTitle 1112'::jobTitle, 'jobTitle 1142'::jobTitle,
        'jobTitle 1172'::jobTitle, 'jobTitle 1202'::jobTitle, 'jobTitle 1232'::jobTitle,
        'jobTitle 1262'::jobTitle, 'jobTitle 1292'::jobTitle, 'jobTitle 1322'::jobTitle,
        'jobTitle 1352'::jobTitle, 'jobTitle 1382'::jobTitle, 'jobTitle 1412'::jobTitle,
        'jobTitle 1442'::jobTitle, 'jobTitle 1472'::jobTitle, 'jobTitle 1502'::jobTitle,
        'jobTitle 1532'::jobTitle, 'jobTitle 1562'::jobTitle, 'jobTitle 1592'::jobTitle,
        'jobTitle 1622'::jobTitle, 'jobTitle 1652'::jobTitle, 'jobTitle 1682'::jobTitle,
        'jobTitle 1712'::jobTitle, 'jobTitle 1742'::jobTitle, 'jobTitle 1772'::jobTitle,
        'jobTitle 1802'::jobTitle, 'jobTitle 1832'::jobTitle, 'jobTitle 1862'::jobTitle,
        'jobTitle 1892'::jobTitle, 'jobTitle 1922'::jobTitle, 'jobTitle 1952'::jobTitle,
        'jobTitle 1982'::jobTitle, 'jobTitle 2012'::jobTitle, 'jobTitle 2042'::jobTitle,
        'jobTitle 2072'::jobTitle, 'jobTitle 2102'::jobTitle, 'jobTitle 2132'::jobTitle,
        'jobTitle 2162'::jobTitle, 'jobTitle 2192'::jobTitle, 'jobTitle 2222'::jobTitle,
        'jobTitle 2252'::jobTitle, 'jobTitle 2282'::jobTitle, 'jobTitle 2312'::jobTitle,
        'jobTitle 2342'::jobTitle, 'jobTitle 2372'::jobTitle, 'jobTitle 2402'::jobTitle,
        'jobTitle 2432'::jobTitle, 'jobTitle 2462'::jobTitle, 'jobTitle 2492'::jobTitle,
        'jobTitle 2522'::jobTitle, 'jobTitle 2552'::jobTitle, 'jobTitle 2582'::jobTitle,
        'jobTitle 2612'::jobTitle, 'jobTitle 2642'::jobTitle, 'jobTitle 2672'::jobTitle,
        'jobTitle 2702'::jobTitle, 'jobTitle 2732'::jobTitle, 'jobTitle 2762'::jobTitle,
        'jobTitle 2792'::jobTitle, 'jobTitle 2822'::jobTitle, 'jobTitle 2852'::jobTitle,
        'jobTitle 2882'::jobTitle, 'jobTitle 2912'::jobTitle, 'jobTitle 2942'::jobTitle,
        'jobTitle 2972'::jobTitle, 'jobTitle 3002'::jobTitle, 'jobTitle 3032'::jobTitle,
        'jobTitle 3062'::jobTitle, 'jobTitle 3092'::jobTitle, 'jobTitle 3122'::jobTitle,
        'jobTitle 3152'::jobTitle, 'jobTitle 3182'::jobTitle, 'jobTitle 3212'::jobTitle,
        'jobTitle 3242'::jobTitle, 'jobTitle 3272'::jobTitle, 'jobTitle 3302'::jobTitle,
        'jobTitle 3332'::jobTitle, 'jobTitle 3362'::jobTitle, 'jobTitle 3392'::jobTitle,
        'jobTitle 3422'::jobTitle, 'jobTitle 3452'::jobTitle, 'jobTitle 3482'::jobTitle,
        'jobTitle 3512'::jobTitle, 'jobTitle 3542'::jobTitle, 'jobTitle 3572'::jobTitle
      ) THEN 300
      WHEN jobTitle IN (
        'jobTitle 3'::jobTitle, 'jobTitle 28'::jobTitle, 'jobTitle 53'::jobTitle,
        'jobTitle 78'::jobTitle, 'jobTitle 103'::jobTitle, 'jobTitle 128'::jobTitle,
        'jobTitle 153'::jobTitle, 'jobTitle 178'::jobTitle, 'jobTitle 203'::jobTitle,
        'jobTitle 228'::jobTitle, 'jobTitle 253'::jobTitle, 'jobTitle 278'::jobTitle,
        'jobTitle 303'::jobTitle, 'jobTitle 328'::jobTitle, 'jobTitle 353'::jobTitle,
        'jobTitle 378'::jobTitle, 'jobTitle 403'::jobTitle, 'jobTitle 428'::jobTitle,
        'jobTitle 453'::jobTitle, 'jobTitle 478'::jobTitle, 'jobTitle 503'::jobTitle,
        'jobTitle 528'::jobTitle, 'jobTitle 553'::jobTitle, 'jobTitle 578'::jobTitle,
        'jobTitle 603'::jobTitle, 'jobTitle 628'::jobTitle, 'jobTitle 653'::jobTitle,
        'jobTitle 678'::jobTitle, 'jobTitle 703'::jobTitle, 'jobTitle 728'::jobTitle,
        'jobTitle 753'::jobTitle, 'jobTitle 778'::jobTitle, 'jobTitle 803'::jobTitle,
        'jobTitle 828'::jobTitle, 'jobTitle 853'::jobTitle, 'jobTitle 878'::jobTitle,
        'jobTitle 903'::jobTitle, 'jobTitle 928'::jobTitle, 'jobTitle 953'::jobTitle,
        'jobTitle 978'::jobTitle, 'jobTitle 1003'::jobTitle, 'jobTitle 1028'::jobTitle,
        'jobTitle 1053'::jobTitle, 'jobTitle 1078'::jobTitle, 'jobTitle 1103'::jobTitle,
        'jobTitle 1128'::jobTitle, 'jobTitle 1153'::jobTitle, 'jobTitle 1178'::jobTitle,
        'jobTitle 1203'::jobTitle, 'jobTitle 1228'::jobTitle, 'jobTitle 1253'::jobTitle,
        'jobTitle 1278'::jobTitle, 'jobTitle 1303'::jobTitle, 'jobTitle 1328'::jobTitle,
        'jobTitle 1353'::jobTitle, 'jobTitle 1378'::jobTitle, 'jobTitle 1403'::jobTitle,
        'jobTitle 1428'::jobTitle, 'jobTitle 1453'::jobTitle, 'jobTitle 1478'::jobTitle,
        'jobTitle 1503'::jobTitle, 'jobTitle 1528'::jobTitle, 'jobTitle 1553'::jobTitle,
        'jobTitle 1578'::jobTitle, 'jobTitle 1603'::jobTitle, 'jobTitle 1628'::jobTitle,
        'jobTitle 1653'::jobTitle, 'jobTitle 1678'::jobTitle, 'jobTitle 1703'::jobTitle,
        'jobTitle 1728'::jobTitle, 'jobTitle 1753'::jobTitle, 'jobTitle 1778'::jobTitle,
        'jobTitle 1803'::jobTitle, 'jobTitle 1828'::jobTitle, 'jobTitle 1853'::jobTitle,
        'jobTitle 1878'::jobTitle, 'jobTitle 1903'::jobTitle, 'jobTitle 1928'::jobTitle,
        'jobTitle 1953'::jobTitle, 'jobTitle 1978'::jobTitle, 'jobTitle 2003'::jobTitle,
        'jobTitle 2028'::jobTitle, 'jobTitle 2053'::jobTitle, 'jobTitle 2078'::jobTitle,
        'jobTitle 2103'::jobTitle, 'jobTitle 2128'::jobTitle, 'jobTitle 2153'::jobTitle,
        'jobTitle 2178'::jobTitle, 'jobTitle 2203'::jobTitle, 'jobTitle 2228'::jobTitle,
        'jobTitle 2253'::jobTitle, 'jobTitle 2278'::jobTitle, 'jobTitle 2303'::jobTitle,
        'jobTitle 2328'::jobTitle, 'jobTitle 2353'::jobTitle, 'jobTitle 2378'::jobTitle,
        'jobTitle 2403'::jobTitle, 'jobTitle 2428'::jobTitle, 'jobTitle 2453'::jobTitle,
        'jobTitle 2478'::jobTitle, 'jobTitle 2503'::jobTitle, 'jobTitle 2528'::jobTitle,
        'jobTitle 2553'::jobTitle, 'jobTitle 2578'::jobTitle, 'jobTitle 2603'::jobTitle,
        'jobTitle 2628'::jobTitle, 'jobTitle 2653'::jobTitle, 'jobTitle 2678'::jobTitle,
        'jobTitle 2703'::jobTitle, 'jobTitle 2728'::jobTitle, 'jobTitle 2753'::jobTitle,
        'jobTitle 2778'::jobTitle, 'jobTitle 2803'::jobTitle, 'jobTitle 2828'::jobTitle,
        'jobTitle 2853'::jobTitle, 'jobTitle 2878'::jobTitle, 'jobTitle 2903'::jobTitle,
        'jobTitle 2928'::jobTitle, 'jobTitle 2953'::jobTitle, 'jobTitle 2978'::jobTitle
      ) THEN 175
      WHEN jobTitle IN (
        'jobTitle 5'::jobTitle, 'jobTitle 65'::jobTitle, 'jobTitle 125'::jobTitle,
        'jobTitle 185'::jobTitle, 'jobTitle 245'::jobTitle, 'jobTitle 305'::jobTitle,
        'jobTitle 365'::jobTitle, 'jobTitle 425'::jobTitle, 'jobTitle 485'::jobTitle,
        'jobTitle 545'::jobTitle, 'jobTitle 605'::jobTitle, 'jobTitle 665'::jobTitle,
        'jobTitle 725'::jobTitle, 'jobTitle 785'::jobTitle, 'jobTitle 845'::jobTitle,
        'jobTitle 905'::jobTitle, 'jobTitle 965'::jobTitle, 'jobTitle 1025'::jobTitle,
        'jobTitle 1085'::jobTitle, 'jobTitle 1145'::jobTitle, 'jobTitle 1205'::jobTitle,
        'jobTitle 1265'::jobTitle, 'jobTitle 1325'::jobTitle, 'jobTitle 1385'::jobTitle,
        'jobTitle 1445'::jobTitle, 'jobTitle 1505'::jobTitle, 'jobTitle 1565'::jobTitle,
        'jobTitle 1625'::jobTitle, 'jobTitle 1685'::jobTitle, 'jobTitle 1745'::jobTitle,
        'jobTitle 1805'::jobTitle, 'jobTitle 1865'::jobTitle, 'jobTitle 1925'::jobTitle,
        'jobTitle 1985'::jobTitle, 'jobTitle 2045'::jobTitle, 'jobTitle 2105'::jobTitle,
        'jobTitle 2165'::jobTitle, 'jobTitle 2225'::jobTitle, 'jobTitle 2285'::jobTitle,
        'jobTitle 2345'::jobTitle, 'jobTitle 2405'::jobTitle, 'jobTitle 2465'::jobTitle,
        'jobTitle 2525'::jobTitle, 'jobTitle 2585'::jobTitle, 'jobTitle 2645'::jobTitle,
        'jobTitle 2705'::jobTitle, 'jobTitle 2765'::jobTitle, 'jobTitle 2825'::jobTitle,
        'jobTitle 2885'::jobTitle, 'jobTitle 2945'::jobTitle, 'jobTitle 3005'::jobTitle,
        'jobTitle 3065'::jobTitle, 'jobTitle 3125'::jobTitle, 'jobTitle 3185'::jobTitle,
        'jobTitle 3245'::jobTitle, 'jobTitle 3305'::jobTitle, 'jobTitle 3365'::jobTitle,
        'jobTitle 3425'::jobTitle, 'jobTitle 3485'::jobTitle, 'jobTitle 3545'::jobTitle,
        'jobTitle 3605'::jobTitle, 'jobTitle 3665'::jobTitle, 'jobTitle 3725'::jobTitle,
        'jobTitle 3785'::jobTitle, 'jobTitle 3845'::jobTitle, 'jobTitle 3905'::jobTitle,
        'jobTitle 3965'::jobTitle, 'jobTitle 4025'::jobTitle, 'jobTitle 4085'::jobTitle,
        'jobTitle 4145'::jobTitle, 'jobTitle 4205'::jobTitle, 'jobTitle 4265'::jobTitle,
        'jobTitle 4325'::jobTitle, 'jobTitle 4385'::jobTitle, 'jobTitle 4445'::jobTitle,
        'jobTitle 4505'::jobTitle, 'jobTitle 4565'::jobTitle, 'jobTitle 4625'::jobTitle,
        'jobTitle 4685'::jobTitle, 'jobTitle 4745'::jobTitle, 'jobTitle 4805'::jobTitle,
        'jobTitle 4865'::jobTitle, 'jobTitle 4925'::jobTitle, 'jobTitle 4985'::jobTitle,
        'jobTitle 5045'::jobTitle, 'jobTitle 5105'::jobTitle, 'jobTitle 5165'::jobTitle,
        'jobTitle 5225'::jobTitle, 'jobTitle 5285'::jobTitle, 'jobTitle 5345'::jobTitle,
        'jobTitle 5405'::jobTitle, 'jobTitle 5465'::jobTitle, 'jobTitle 5525'::jobTitle,
        'jobTitle 5585'::jobTitle, 'jobTitle 5645'::jobTitle, 'jobTitle 5705'::jobTitle,
        'jobTitle 5765'::jobTitle, 'jobTitle 5825'::jobTitle, 'jobTitle 5885'::jobTitle,
        'jobTitle 5945'::jobTitle, 'jobTitle 6005'::jobTitle, 'jobTitle 6065'::jobTitle,
        'jobTitle 6125'::jobTitle, 'jobTitle 6185'::jobTitle, 'jobTitle 6245'::jobTitle,
        'jobTitle 6305'::jobTitle, 'jobTitle 6365'::jobTitle, 'jobTitle 6425'::jobTitle,
        'jobTitle 6485'::jobTitle, 'jobTitle 6545'::jobTitle, 'jobTitle 6605'::jobTitle,
        'jobTitle 6665'::jobTitle, 'jobTitle 6725'::jobTitle, 'jobTitle 6785'::jobTitle,
        'jobTitle 6845'::jobTitle, 'jobTitle 6905'::jobTitle, 'jobTitle 6965'::jobTitle,
        'jobTitle 7025'::jobTitle, 'jobTitle 7085'::jobTitle, 'jobTitle 7145'::jobTitle
      ) THEN -400
      ELSE 25
    END
    + CASE
      WHEN budget IN (''::budget, 'n/a'::budget) THEN 50
      WHEN budget IN ('budget 1'::budget) THEN 1000
      WHEN budget IN ('budget 2'::budget) THEN 550
      WHEN budget IN ('budget 3'::budget) THEN -200
      ELSE 0
    END
    + greatest(0, CASE
      WHEN need IN (''::need, 'n/a'::need) THEN 0
      WHEN need IN ('need 1'::need, 'need 3'::need) THEN 900
      WHEN need IN ('need 2'::need, 'need 4'::need, 'need 6'::need) THEN 600
      WHEN need IN ('need 5'::need, 'need 7'::need, 'need 8'::need) THEN 250
      ELSE -100
    END)
    + CASE
      WHEN isnan(dealThousands) THEN 0
      WHEN dealThousands >= 5 AND dealThousands < 20 THEN 200
      WHEN dealThousands >= 20 AND dealThousands < 75 THEN 500
      WHEN dealThousands >= 75 AND dealThousands < 300 THEN 800
      WHEN dealThousands >= 300 THEN 600
      ELSE -200
    END
    + least(800, greatest(-200, CASE
      WHEN isnan(contractMonths) THEN 100
      WHEN contractMonths < 3 THEN 900
      WHEN contractMonths >= 3 AND contractMonths < 6 THEN 700
      WHEN contractMonths >= 6 AND contractMonths < 12 THEN 400
      WHEN contractMonths >= 12 AND contractMonths < 24 THEN 100
      WHEN contractMonths >= 36 THEN -300
      ELSE 0
    END))
    + CASE
      WHEN system IN (''::system, 'n/a'::system) THEN 50
      WHEN system IN (
        'system 1'::system, 'system 2'::system, 'system 3'::system, 'system 4'::system,
        'system 5'::system, 'system 6'::system, 'system 7'::system, 'system 8'::system,
        'system 9'::system, 'system 10'::system, 'system 11'::system, 'system 12'::system,
        'system 13'::system, 'system 14'::system, 'system 15'::system,
        'system 16'::system, 'system 17'::system, 'system 18'::system,
        'system 19'::system, 'system 20'::system, 'system 21'::system,
        'system 22'::system, 'system 23'::system, 'system 24'::system,
        'system 25'::system, 'system 26'::system, 'system 27'::system,
        'system 28'::system, 'system 29'::system, 'system 30'::system
      ) THEN 700
      WHEN system IN (
        'system 31'::system, 'system 32'::system, 'system 33'::system,
        'system 34'::system, 'system 35'::system, 'system 36'::system,
        'system 37'::system, 'system 38'::system, 'system 39'::system,
        'system 40'::system, 'system 41'::system, 'system 42'::system,
        'system 43'::system, 'system 44'::system, 'system 45'::system,
        'system 46'::system, 'system 47'::system, 'system 48'::system,
        'system 49'::system, 'system 50'::system, 'system 51'::system,
        'system 52'::system, 'system 53'::system, 'system 54'::system,
        'system 55'::system, 'system 56'::system, 'system 57'::system,
        'system 58'::system, 'system 59'::system, 'system 60'::system,
        'system 61'::system, 'system 62'::system, 'system 63'::system,
        'system 64'::system, 'system 65'::system, 'system 66'::system,
        'system 67'::system, 'system 68'::system, 'system 69'::system,
        'system 70'::system, 'system 71'::system, 'system 72'::system,
        'system 73'::system, 'system 74'::system, 'system 75'::system,
        'system 76'::system, 'system 77'::system, 'system 78'::system,
        'system 79'::system, 'system 80'::system, 'system 81'::system,
        'system 82'::system, 'system 83'::system, 'system 84'::system,
        'system 85'::system, 'system 86'::system, 'system 87'::system,
        'system 88'::system, 'system 89'::system, 'system 90'::system,
        'system 91'::system, 'system 92'::system, 'system 93'::system,
        'system 94'::system, 'system 95'::system, 'system 96'::system,
        'system 97'::system, 'system 98'::system, 'system 99'::system,
        'system 100'::system, 'system 101'::system, 'system 102'::system,
        'system 103'::system, 'system 104'::system, 'system 105'::system,
        'system 106'::system, 'system 107'::system, 'system 108'::system,
        'system 109'::system, 'system 110'::system
      ) THEN 425
      WHEN system IN (
        'system 400'::system, 'system 401'::system, 'system 402'::system,
        'system 403'::system, 'system 404'::system, 'system 405'::system,
        'system 406'::system, 'system 407'::system, 'system 408'::system,
        'system 409'::system, 'system 410'::system, 'system 411'::system,
        'system 412'::system, 'system 413'::system, 'system 414'::system,
        'system 415'::system, 'system 416'::system, 'system 417'::system,
        'system 418'::system, 'system 419'::system, 'system 420'::system,
        'system 421'::system, 'system 422'::system, 'system 423'::system,
        'system 424'::system, 'system 425'::system, 'system 426'::system,
        'system 427'::system, 'system 428'::system, 'system 429'::system,
        'system 430'::system, 'system 431'::system, 'system 432'::system,
        'system 433'::system, 'system 434'::system, 'system 435'::system,
        'system 436'::system, 'system 437'::system, 'system 438'::system,
        'system 439'::system, 'system 440'::system, 'system 441'::system,
        'system 442'::system, 'system 443'::system, 'system 444'::system,
        'system 445'::system, 'system 446'::system, 'system 447'::system,
        'system 448'::system, 'system 449'::system, 'system 450'::system,
        'system 451'::system, 'system 452'::system, 'system 453'::system,
        'system 454'::system, 'system 455'::system, 'system 456'::system,
        'system 457'::system, 'system 458'::system, 'system 459'::system,
        'system 460'::system, 'system 461'::system, 'system 462'::system,
        'system 463'::system, 'system 464'::system, 'system 465'::system,
        'system 466'::system, 'system 467'::system, 'system 468'::system,
        'system 469'::system, 'system 470'::system, 'system 471'::system,
        'system 472'::system, 'system 473'::system, 'system 474'::system,
        'system 475'::system, 'system 476'::system, 'system 477'::system,
        'system 478'::system, 'system 479'::system, 'system 480'::system,
        'system 481'::system, 'system 482'::system, 'system 483'::system,
        'system 484'::system, 'system 485'::system, 'system 486'::system,
        'system 487'::system, 'system 488'::system, 'system 489'::system,
        'system 490'::system, 'system 491'::system, 'system 492'::system,
        'system 493'::system, 'system 494'::system, 'system 495'::system,
        'system 496'::system, 'system 497'::system, 'system 498'::system,
        'system 499'::system, 'system 500'::system, 'system 501'::system,
        'system 502'::system, 'system 503'::system, 'system 504'::system,
        'system 505'::system, 'system 506'::system, 'system 507'::system,
        'system 508'::system, 'system 509'::system, 'system 510'::system,
        'system 511'::system, 'system 512'::system, 'system 513'::system,
        'system 514'::system, 'system 515'::system, 'system 516'::system,
        'system 517'::system, 'system 518'::system, 'system 519'::system,
        'system 520'::system
      ) THEN 200
      WHEN system IN (
        'system 700'::system, 'system 701'::system, 'system 702'::system,
        'system 703'::system, 'system 704'::system, 'system 705'::system,
        'system 706'::system, 'system 707'::system, 'system 708'::system,
        'system 709'::system, 'system 710'::system, 'system 711'::system,
        'system 712'::system, 'system 713'::system, 'system 714'::system,
        'system 715'::system, 'system 716'::system, 'system 717'::system,
        'system 718'::system, 'system 719'::system, 'system 720'::system,
        'system 721'::system, 'system 722'::system, 'system 723'::system,
        'system 724'::system, 'system 725'::system, 'system 726'::system,
        'system 727'::system, 'system 728'::system, 'system 729'::system,
        'system 730'::system, 'system 731'::system, 'system 732'::system,
        'system 733'::system, 'system 734'::system, 'system 735'::system,
        'system 736'::system, 'system 737'::system, 'system 738'::system,
        'system 739'::system, 'system 740'::system, 'system 741'::system,
        'system 742'::system, 'system 743'::system, 'system 744'::system,
        'system 745'::system
      ) THEN -500
      ELSE 0
    END
    + CASE
      WHEN source IN (''::source, 'n/a'::source) THEN 0
      WHEN source IN ('source 1'::source, 'source 2'::source) THEN 400
      WHEN source IN ('source 3'::source, 'source 8'::source, 'source 9'::source, 'source 10'::source) THEN 250
      WHEN source IN ('source 4'::source, 'source 5'::source, 'source 6'::source, 'source 7'::source) THEN 100
      WHEN source IN (
        'source 25'::source, 'source 26'::source, 'source 27'::source,
        'source 28'::source
      ) THEN -200
      ELSE 0
    END
    + greatest(-1500, CASE
      WHEN relation IN (''::relation, 'n/a'::relation) THEN 0
      WHEN relation IN ('relation 1'::relation) THEN 200
      WHEN relation IN ('relation 2'::relation) THEN -2000
      ELSE 0
    END)
    + CASE
      WHEN isnan(growthPercent) THEN 0
      WHEN growthPercent < -10 THEN -300
      WHEN growthPercent >= -10 AND growthPercent < 0 THEN -50
      WHEN growthPercent >= 10 AND growthPercent < 25 THEN 250
      WHEN growthPercent >= 25 AND growthPercent < 60 THEN 500
      WHEN growthPercent >= 60 THEN 700
      ELSE 100
    END AS centipoints
  FROM contacts
)
GROUP BY bin
ORDER BY bin
