import{readDocument}from"./chunk-X5U7OPEH.mjs";import"./chunk-V5BU2X5P.mjs";import"./chunk-HDPYRB65.mjs";import"./chunk-X3G3QYSE.mjs";import"./chunk-X6LE5VTO.mjs";
import"./chunk-7OKOTLR5.mjs";export{readDocument};
