import{acceptWith}from"./chunk-V6QGNDAR.mjs";import"./chunk-4KQQZUUM.mjs";import"./chunk-GMZYCURX.mjs";import"./chunk-SALTOK3H.mjs";export{acceptWith};
