import{openTemplate}from"./chunk-5VVCKW6M.mjs";import"./chunk-I4GS76CC.mjs";import"./chunk-AETVXWVD.mjs";import"./chunk-SALTOK3H.mjs";export{openTemplate};
