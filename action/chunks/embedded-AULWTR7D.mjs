import{openTemplate}from"./chunk-PZ66BTXC.mjs";import"./chunk-UBNDFZ6R.mjs";import"./chunk-5TDMPYMG.mjs";import"./chunk-SALTOK3H.mjs";export{openTemplate};
