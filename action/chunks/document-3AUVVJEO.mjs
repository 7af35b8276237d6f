import{readDocument}from"./chunk-AOAW6MIH.mjs";import"./chunk-DSXEGXVO.mjs";import"./chunk-T7EZHKHX.mjs";import"./chunk-Z522HHHJ.mjs";import"./chunk-GMZYCURX.mjs";
import"./chunk-SALTOK3H.mjs";export{readDocument};
