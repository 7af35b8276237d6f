import{readDocument}from"./chunk-YCP7MCGJ.mjs";import"./chunk-BQSJBASW.mjs";import"./chunk-2CGJX2TV.mjs";import"./chunk-OGRZ2ZZP.mjs";import"./chunk-DDZBNCI6.mjs";
import"./chunk-SALTOK3H.mjs";export{readDocument};
