import{acceptWith}from"./chunk-3LNRIH7I.mjs";import"./chunk-4KQQZUUM.mjs";import"./chunk-O6FVXJYA.mjs";import"./chunk-SALTOK3H.mjs";export{acceptWith};
