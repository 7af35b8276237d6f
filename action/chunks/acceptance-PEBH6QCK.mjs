import{acceptWith}from"./chunk-6PJYZIK3.mjs";import"./chunk-4KQQZUUM.mjs";import"./chunk-5TDMPYMG.mjs";import"./chunk-SALTOK3H.mjs";export{acceptWith};
