import{openTemplate}from"./chunk-BQSJBASW.mjs";import"./chunk-OGRZ2ZZP.mjs";import"./chunk-DDZBNCI6.mjs";import"./chunk-SALTOK3H.mjs";export{openTemplate};
