import{openTemplate}from"./chunk-DSXEGXVO.mjs";import"./chunk-Z522HHHJ.mjs";import"./chunk-GMZYCURX.mjs";import"./chunk-SALTOK3H.mjs";export{openTemplate};
