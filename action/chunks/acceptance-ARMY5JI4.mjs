import{acceptWith}from"./chunk-LAKSRQ5O.mjs";import"./chunk-4KQQZUUM.mjs";import"./chunk-HC2KIOHR.mjs";import"./chunk-SALTOK3H.mjs";export{acceptWith};
