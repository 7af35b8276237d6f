import{readDocument}from"./chunk-ENLZ47RD.mjs";import"./chunk-5VVCKW6M.mjs";import"./chunk-GSJ4CLCM.mjs";import"./chunk-I4GS76CC.mjs";import"./chunk-AETVXWVD.mjs";
import"./chunk-SALTOK3H.mjs";export{readDocument};
