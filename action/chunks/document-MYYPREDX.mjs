import{readDocument}from"./chunk-25SVMUZA.mjs";import"./chunk-VIOJONAM.mjs";import"./chunk-CF7NKWTM.mjs";import"./chunk-OOYCRV27.mjs";import"./chunk-LPSOGDNX.mjs";
import"./chunk-7OKOTLR5.mjs";export{readDocument};
