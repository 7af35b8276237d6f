import{openTemplate}from"./chunk-VIOJONAM.mjs";import"./chunk-OOYCRV27.mjs";import"./chunk-LPSOGDNX.mjs";import"./chunk-7OKOTLR5.mjs";export{openTemplate};
