import{readDocument}from"./chunk-YSSYWSXD.mjs";import"./chunk-63RVRNAA.mjs";import"./chunk-XTNBGM2A.mjs";import"./chunk-GB4FFULL.mjs";import"./chunk-GUBLXSTO.mjs";
import"./chunk-7OKOTLR5.mjs";export{readDocument};
