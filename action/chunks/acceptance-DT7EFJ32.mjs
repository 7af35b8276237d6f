import{acceptWith}from"./chunk-RTYQ3XZ3.mjs";import"./chunk-4KQQZUUM.mjs";import"./chunk-M3PQLKDI.mjs";export{acceptWith};
