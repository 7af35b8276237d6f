import{openTemplate}from"./chunk-PENNSUD6.mjs";import"./chunk-SX2EXJQR.mjs";import"./chunk-HC2KIOHR.mjs";import"./chunk-SALTOK3H.mjs";export{openTemplate};
