import{readDocument}from"./chunk-WAE4TYVV.mjs";import"./chunk-PZ66BTXC.mjs";import"./chunk-IMIAZ4NB.mjs";import"./chunk-UBNDFZ6R.mjs";import"./chunk-5TDMPYMG.mjs";
import"./chunk-SALTOK3H.mjs";export{readDocument};
