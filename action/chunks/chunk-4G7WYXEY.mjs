import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __require=(x=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(x,{get:(a,b)=>(typeof require<"u"?require:a)[b]}):x)(function(x){if(typeof require<"u")return require.
apply(this,arguments);throw Error('Dynamic require of "'+x+'" is not supported')});var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod));var require_BinaryUtils=__commonJS({"node_modules/ip-num/dist/src/BinaryUtils.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
matchingBitCount=exports.intLog2=exports.cidrPrefixToMaskBinaryString=exports.leftPadWithZeroBit=exports.dottedDecimalNotationToBinaryString=exports.parseBinaryStringToBigInt=
exports.decimalNumberToOctetString=exports.numberToBinaryString=void 0;var numberToBinaryString=num=>num.toString(2);exports.numberToBinaryString=numberToBinaryString;
var decimalNumberToOctetString=num=>{let binaryString=(0,exports.numberToBinaryString)(num);if(binaryString.length>8)throw new Error("Given decimal in binary co\
ntains digits greater than an octet");return(0,exports.leftPadWithZeroBit)(binaryString,8)};exports.decimalNumberToOctetString=decimalNumberToOctetString;var parseBinaryStringToBigInt=num=>BigInt(
`0b${num}`);exports.parseBinaryStringToBigInt=parseBinaryStringToBigInt;var dottedDecimalNotationToBinaryString=dottedDecimal=>dottedDecimal.split(".").reduce((binaryAsString,octet)=>binaryAsString.
concat((0,exports.decimalNumberToOctetString)(parseInt(octet))),"");exports.dottedDecimalNotationToBinaryString=dottedDecimalNotationToBinaryString;var leftPadWithZeroBit=(binaryString,finalStringLength)=>{
if(binaryString.length>finalStringLength)throw new Error(`Given string is already longer than given final length after padding: ${finalStringLength}`);return"0".
repeat(finalStringLength-binaryString.length).concat(binaryString)};exports.leftPadWithZeroBit=leftPadWithZeroBit;var cidrPrefixToMaskBinaryString=(cidrPrefix,ipType)=>{
let cidrUpperValue;if(ipType=="IPv4"?cidrUpperValue=32:cidrUpperValue=128,cidrPrefix>cidrUpperValue)throw Error(`Value is greater than ${cidrUpperValue}`);let onBits="\
1".repeat(cidrPrefix),offBits="0".repeat(cidrUpperValue-cidrPrefix);return`${onBits}${offBits}`};exports.cidrPrefixToMaskBinaryString=cidrPrefixToMaskBinaryString;
var intLog2=givenNumber=>{let result=0;if(givenNumber<=0n)throw new Error(`The value of log2 for ${givenNumber.toString()} is not an integer`);if(givenNumber===
1n)return 0;for(;givenNumber%2n===0n;){if(givenNumber===2n){result++;break}if(givenNumber=givenNumber>>1n,givenNumber%2n!==0n){result=0;break}result++}if(result==
0)throw new Error(`The value of log2 for ${givenNumber.toString()} is not an integer`);return result};exports.intLog2=intLog2;var matchingBitCount=(firstBinaryString,secondBinaryString)=>{
let longerString,otherString;firstBinaryString.length>=secondBinaryString.length?(longerString=firstBinaryString,otherString=secondBinaryString):(longerString=secondBinaryString,
otherString=firstBinaryString);let count3=0;for(;count3<longerString.length&&longerString.charAt(count3)===otherString.charAt(count3);count3++);return count3};exports.
matchingBitCount=matchingBitCount}});var require_HexadecimalUtils=__commonJS({"node_modules/ip-num/dist/src/HexadecimalUtils.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.hexadectetNotationToBinaryString=exports.binaryStringToHexadecimalString=exports.colonHexadecimalNotationToBinaryString=exports.hexadecimalStringToHexadecatetString=
exports.hexadecimalStringToBinaryString=exports.bigIntToHexadecimalString=void 0;var IPv6Utils_1=require_IPv6Utils(),BinaryUtils_1=require_BinaryUtils(),bigIntToHexadecimalString=num=>num.
toString(16);exports.bigIntToHexadecimalString=bigIntToHexadecimalString;var hexadecimalStringToBinaryString=hexadecimalString=>BigInt(`0x${hexadecimalString}`).
toString(2);exports.hexadecimalStringToBinaryString=hexadecimalStringToBinaryString;var hexadecimalStringToHexadecatetString=hexadecimalString=>{let binaryString=(0,exports.
hexadecimalStringToBinaryString)(hexadecimalString);if(binaryString.length>16)throw new Error("Given decimal in binary contains digits greater than an Hexadecat\
et");return(0,BinaryUtils_1.leftPadWithZeroBit)(binaryString,16)};exports.hexadecimalStringToHexadecatetString=hexadecimalStringToHexadecatetString;var colonHexadecimalNotationToBinaryString=hexadecimalString=>(0,IPv6Utils_1.
expandIPv6Number)(hexadecimalString).split(":").reduce((binaryAsString,hexidecimal)=>binaryAsString.concat((0,exports.hexadecimalStringToHexadecatetString)(hexidecimal)),
"");exports.colonHexadecimalNotationToBinaryString=colonHexadecimalNotationToBinaryString;var binaryStringToHexadecimalString=num=>BigInt(`0b${num}`).toString(16);
exports.binaryStringToHexadecimalString=binaryStringToHexadecimalString;var hexadectetNotationToBinaryString=hexadectetString=>(0,IPv6Utils_1.expandIPv6Number)(
hexadectetString).split(":").reduce((hexadecimalAsString,hexavalue)=>hexadecimalAsString.concat((0,BinaryUtils_1.leftPadWithZeroBit)((0,exports.hexadecimalStringToBinaryString)(
hexavalue),16)),"");exports.hexadectetNotationToBinaryString=hexadectetNotationToBinaryString}});var require_Validator=__commonJS({"node_modules/ip-num/dist/src/Validator.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
Validator=void 0;var BinaryUtils_1=require_BinaryUtils(),BinaryUtils_2=require_BinaryUtils(),IPv6Utils_1=require_IPv6Utils(),HexadecimalUtils_1=require_HexadecimalUtils(),
HexadecimalUtils_2=require_HexadecimalUtils(),Validator=class _Validator{static isWithinRange(ipNumber,lowerBound,upperBound){return ipNumber>=lowerBound&&ipNumber<=
upperBound}static isValidAsnNumber(asnNumber){let isValid=this.isWithinRange(asnNumber,0n,this.THIRTY_TWO_BIT_SIZE);return[isValid,isValid?[]:[_Validator.invalidAsnRangeMessage]]}static isValid16BitAsnNumber(asnNumber){
let isValid=_Validator.isWithinRange(asnNumber,0n,_Validator.SIXTEEN_BIT_SIZE);return[isValid,isValid?[]:[_Validator.invalid16BitAsnRangeMessage]]}static isValidIPv4Number(ipv4Number){
ipv4Number=typeof ipv4Number=="bigint"?ipv4Number:BigInt(ipv4Number);let isValid=this.isWithinRange(ipv4Number,0n,this.THIRTY_TWO_BIT_SIZE);return isValid?[isValid,
[]]:[isValid,[_Validator.invalidIPv4NumberMessage]]}static isValidIPv6Number(ipv6Number){let isValid=this.isWithinRange(ipv6Number,0n,this.ONE_HUNDRED_AND_TWENTY_EIGHT_BIT_SIZE);
return isValid?[isValid,[]]:[isValid,[_Validator.invalidIPv6NumberMessage]]}static isValidIPv4Octet(octetNumber){let withinRange=this.isWithinRange(octetNumber,
0n,this.EIGHT_BIT_SIZE);return[withinRange,withinRange?[]:[_Validator.invalidOctetRangeMessage]]}static isValidIPv6Hexadecatet(hexadecatetNum){let isValid=this.
isWithinRange(hexadecatetNum,0n,this.SIXTEEN_BIT_SIZE);return isValid?[isValid,[]]:[isValid,[_Validator.invalidHexadecatetMessage]]}static isValidIPv4String(ipv4String){
let rawOctets=ipv4String.split(".");if(rawOctets.length!=4||rawOctets.includes(""))return[!1,[_Validator.invalidOctetCountMessage]];let isValid=rawOctets.every(
octet=>octet.length>1&&octet.startsWith("0")?!1:_Validator.isNumeric(octet)?_Validator.isValidIPv4Octet(BigInt(octet))[0]:!1);return isValid?(isValid=_Validator.
IPV4_PATTERN.test(ipv4String),[isValid,isValid?[]:[_Validator.invalidIPv4PatternMessage]]):[!1,[_Validator.invalidOctetRangeMessage]]}static isValidIPv6String(ipv6String){
let[ipv6,zoneId,...rest]=ipv6String.split("%");if(rest.length>0)return[!1,[_Validator.invalidIPv6PatternMessage]];if(zoneId&&!_Validator.ZONE_INDEX_PATTERN.test(
zoneId))return[!1,[_Validator.invalidIPv6PatternMessage]];if(ipv6String.includes("%")&&!zoneId)return[!1,[_Validator.invalidIPv6PatternMessage]];try{let hexadecimals=(0,IPv6Utils_1.
expandIPv6Number)(ipv6).split(":");if(hexadecimals.length!=8)return[!1,[_Validator.invalidHexadecatetCountMessage]];let isValid=hexadecimals.every(hexadecimal=>_Validator.
isHexadecatet(hexadecimal)?_Validator.isValidIPv6Hexadecatet(BigInt(`0x${hexadecimal}`))[0]:!1);return isValid?(isValid=_Validator.IPV6_PATTERN.test(ipv6),isValid?
[isValid,[]]:[!1,[_Validator.invalidIPv6PatternMessage]]):[!1,[_Validator.invalidHexadecatetMessage]]}catch(error){return[!1,[String(error)]]}}static isValidPrefixValue(prefixValue,ipNumType){
if(ipNumType==="IPv4"){let withinRange=_Validator.isWithinRange(BigInt(prefixValue),0n,32n);return[withinRange,withinRange?[]:[_Validator.invalidPrefixValueMessage]]}
if(ipNumType==="IPv6"){let withinRange=_Validator.isWithinRange(BigInt(prefixValue),0n,128n);return[withinRange,withinRange?[]:[_Validator.invalidPrefixValueMessage]]}
return[!1,[_Validator.invalidInetNumType]]}static isValidIPv4Mask(ipv4MaskString){let[isValidIPv4,invalidIPv4Messages]=_Validator.isValidIPv4String(ipv4MaskString);
if(!isValidIPv4)return[!1,invalidIPv4Messages];let ipv4InBinary=(0,BinaryUtils_1.dottedDecimalNotationToBinaryString)(ipv4MaskString),isValid=_Validator.IPV4_CONTIGUOUS_MASK_BIT_PATTERN.
test(ipv4InBinary);return isValid?[isValid,[]]:[isValid,[_Validator.invalidMaskMessage]]}static isValidIPv6Mask(ipv6MaskString){try{let ipv6InBinary=(0,HexadecimalUtils_2.
hexadectetNotationToBinaryString)(ipv6MaskString),isValid=_Validator.IPV6_CONTIGUOUS_MASK_BIT_PATTERN.test(ipv6InBinary);return isValid?[isValid,[]]:[isValid,[_Validator.
invalidMaskMessage]]}catch(error){return[!1,[String(error)]]}}static isValidIPv4CidrNotation(ipv4RangeAsCidrString){let cidrComponents=ipv4RangeAsCidrString.split(
"/");if(cidrComponents.length!==2||cidrComponents[0].length===0||cidrComponents[1].length===0)return[!1,[_Validator.invalidIPv4CidrNotationMessage]];let ip=cidrComponents[0],
range2=cidrComponents[1];if(!/^\d+$/.test(range2))return[!1,[_Validator.invalidIPv4CidrNotationMessage]];if(isNaN(Number(range2)))return[!1,[_Validator.invalidIPv4CidrNotationMessage]];
let[validIpv4,invalidIpv4Message]=_Validator.isValidIPv4String(ip),[validPrefix,invalidPrefixMessage]=_Validator.isValidPrefixValue(BigInt(range2),"IPv4"),isValid=validIpv4&&
validPrefix,invalidMessage=invalidIpv4Message.concat(invalidPrefixMessage);return isValid?[isValid,[]]:[isValid,invalidMessage]}static isValidIPv4CidrRange(ipv4CidrNotation){
return _Validator.isValidCidrRange(ipv4CidrNotation,_Validator.isValidIPv4CidrNotation,BinaryUtils_1.dottedDecimalNotationToBinaryString,value=>(0,BinaryUtils_2.
cidrPrefixToMaskBinaryString)(value,"IPv4"))}static isValidIPv6CidrRange(ipv6CidrNotation){return _Validator.isValidCidrRange(ipv6CidrNotation,_Validator.isValidIPv6CidrNotation,
HexadecimalUtils_1.colonHexadecimalNotationToBinaryString,value=>(0,BinaryUtils_2.cidrPrefixToMaskBinaryString)(value,"IPv6"))}static isValidCidrRange(rangeString,cidrNotationValidator,toBinaryStringConverter,prefixFactory){
let validationResult=cidrNotationValidator(rangeString);if(!validationResult[0])return validationResult;let cidrComponents=rangeString.split("/"),ip=cidrComponents[0],
range2=cidrComponents[1],ipNumber=BigInt(`0b${toBinaryStringConverter(ip)}`),mask=BigInt(`0b${prefixFactory(parseInt(range2))}`),isValid=(ipNumber&mask)===ipNumber;
return isValid?[isValid,[]]:[isValid,[_Validator.InvalidIPCidrRangeMessage]]}static isValidIPv4RangeString(ipv4RangeString){let firstLastValidator=(firstIP,lastIP)=>BigInt(
`0b${(0,BinaryUtils_1.dottedDecimalNotationToBinaryString)(firstIP)}`)>=BigInt(`0b${(0,BinaryUtils_1.dottedDecimalNotationToBinaryString)(lastIP)}`);return this.
isValidRange(ipv4RangeString,_Validator.isValidIPv4String,firstLastValidator)}static isValidIPv6RangeString(ipv6RangeString){let firstLastValidator=(firstIP,lastIP)=>BigInt(
`0b${(0,HexadecimalUtils_2.hexadectetNotationToBinaryString)(firstIP)}`)>=BigInt(`0b${(0,HexadecimalUtils_2.hexadectetNotationToBinaryString)(lastIP)}`);return this.
isValidRange(ipv6RangeString,_Validator.isValidIPv6String,firstLastValidator)}static isValidRange(rangeString,validator,firstLastValidator){let rangeComponents=rangeString.
split("-").map(component=>component.trim());if(rangeComponents.length!==2||rangeComponents[0].length===0||rangeComponents[1].length===0)return[!1,[_Validator.invalidRangeNotationMessage]];
let firstIP=rangeComponents[0],lastIP=rangeComponents[1],[validFirstIP,invalidFirstIPMessage]=validator(firstIP),[validLastIP,invalidLastIPMessage]=validator(lastIP),
isValid=validFirstIP&&validLastIP;if(isValid&&firstLastValidator(firstIP,lastIP))return[!1,[_Validator.invalidRangeFirstNotGreaterThanLastMessage]];let invalidMessage=invalidFirstIPMessage.
concat(invalidLastIPMessage);return isValid?[isValid,[]]:[isValid,invalidMessage]}static isValidIPv6CidrNotation(ipv6RangeAsCidrString){let cidrComponents=ipv6RangeAsCidrString.
split("/");if(cidrComponents.length!==2||cidrComponents[0].length===0||cidrComponents[1].length===0)return[!1,[_Validator.invalidIPv6CidrNotationString]];let isValid=_Validator.
IPV6_RANGE_PATTERN.test(ipv6RangeAsCidrString);return isValid?[isValid,[]]:[isValid,[_Validator.invalidIPv6CidrNotationString]]}static isValidBinaryString(binaryString){
return/^([10])+$/.test(binaryString)?[!0,[]]:[!1,[_Validator.invalidBinaryStringErrorMessage]]}static isNumeric(value){return/^(\d+)$/.test(value)}static isHexadecatet(value){
return/^[0-9A-Fa-f]{4}$/.test(value)}};exports.Validator=Validator;Validator.IPV4_PATTERN=new RegExp(/^(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])$/);
Validator.IPV6_PATTERN=new RegExp(/^(((?:[0-9A-Fa-f]{1,4}:){7}(?:[0-9A-Fa-f]{1,4}|:))|((?:[0-9A-Fa-f]{1,4}:){6}(?::[0-9A-Fa-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|((?:[0-9A-Fa-f]{1,4}:){5}(?:(?:(?::[0-9A-Fa-f]{1,4}){1,2})|:(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|((?:[0-9A-Fa-f]{1,4}:){4}(?:(?:(?::[0-9A-Fa-f]{1,4}){1,3})|(?:(?::[0-9A-Fa-f]{1,4})?:(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|((?:[0-9A-Fa-f]{1,4}:){3}(?:(?:(?::[0-9A-Fa-f]{1,4}){1,4})|(?:(?::[0-9A-Fa-f]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|((?:[0-9A-Fa-f]{1,4}:){2}(?:(?:(?::[0-9A-Fa-f]{1,4}){1,5})|(?:(?::[0-9A-Fa-f]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|((?:[0-9A-Fa-f]{1,4}:){1}(?:(?:(?::[0-9A-Fa-f]{1,4}){1,6})|(?:(?::[0-9A-Fa-f]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(?::(?:(?:(?::[0-9A-Fa-f]{1,4}){1,7})|(?:(?::[0-9A-Fa-f]{1,4}){0,5}:(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))(?:%.+)?$/);
Validator.ZONE_INDEX_PATTERN=new RegExp(/^[a-zA-Z0-9]*$/);Validator.IPV4_RANGE_PATTERN=new RegExp(/^(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(\/)([1-9]|[1-2][0-9]|3[0-2])$/);
Validator.IPV6_RANGE_PATTERN=new RegExp(/^((([0-9A-Fa-f]{1,4}:){7}([0-9A-Fa-f]{1,4}|:))|(([0-9A-Fa-f]{1,4}:){6}(:[0-9A-Fa-f]{1,4}|((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3})|:))|(([0-9A-Fa-f]{1,4}:){5}(((:[0-9A-Fa-f]{1,4}){1,2})|:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3})|:))|(([0-9A-Fa-f]{1,4}:){4}(((:[0-9A-Fa-f]{1,4}){1,3})|((:[0-9A-Fa-f]{1,4})?:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){3}(((:[0-9A-Fa-f]{1,4}){1,4})|((:[0-9A-Fa-f]{1,4}){0,2}:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){2}(((:[0-9A-Fa-f]{1,4}){1,5})|((:[0-9A-Fa-f]{1,4}){0,3}:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){1}(((:[0-9A-Fa-f]{1,4}){1,6})|((:[0-9A-Fa-f]{1,4}){0,4}:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3}))|:))|(:(((:[0-9A-Fa-f]{1,4}){1,7})|((:[0-9A-Fa-f]{1,4}){0,5}:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3}))|:)))(%.+)?(\/([0-9]|[1-9][0-9]|1[0-1][0-9]|12[0-8]))?$/);
Validator.IPV4_CONTIGUOUS_MASK_BIT_PATTERN=new RegExp(/^(1){0,32}(0){0,32}$/);Validator.IPV6_CONTIGUOUS_MASK_BIT_PATTERN=new RegExp(/^(1){0,128}(0){0,128}$/);Validator.
EIGHT_BIT_SIZE=BigInt(`0b${"1".repeat(8)}`);Validator.SIXTEEN_BIT_SIZE=BigInt(`0b${"1".repeat(16)}`);Validator.THIRTY_TWO_BIT_SIZE=BigInt(`0b${"1".repeat(32)}`);
Validator.ONE_HUNDRED_AND_TWENTY_EIGHT_BIT_SIZE=BigInt(`0b${"1".repeat(128)}`);Validator.IPV4_SIZE=BigInt("4294967296");Validator.IPV6_SIZE=BigInt("340282366920\
938463463374607431768211456");Validator.invalidAsnRangeMessage="ASN number given less than zero or is greater than 32bit";Validator.invalid16BitAsnRangeMessage=
"ASN number given less than zero or is greater than 16bit";Validator.invalidIPv4NumberMessage="IPv4 number given less than zero or is greater than 32bit";Validator.
invalidIPv6NumberMessage="IPv6 number given less than zero or is greater than 128bit";Validator.invalidOctetRangeMessage="Value given contains an invalid Octet;\
 Value is less than zero or is greater than 8bit";Validator.invalidHexadecatetMessage="The value given is less than zero or is greater than 16bit";Validator.invalidOctetCountMessage=
"An IP4 number cannot have less or greater than 4 octets";Validator.invalidHexadecatetCountMessage="An IP6 number must have exactly 8 hexadecatet";Validator.invalidMaskMessage=
"The Mask is invalid";Validator.invalidPrefixValueMessage="A Prefix value cannot be less than 0 or greater than 32";Validator.invalidIPv4CidrNotationMessage="Ci\
dr notation should be in the form [ip number]/[range]";Validator.InvalidIPCidrRangeMessage="Given IP number portion must is not the start of the range";Validator.
invalidRangeNotationMessage="Range notation should be in the form [first ip]-[last ip]";Validator.invalidRangeFirstNotGreaterThanLastMessage="First IP in [first\
 ip]-[last ip] must be less than Last IP";Validator.invalidIPv6CidrNotationString="A Cidr notation string should contain an IPv6 number and prefix";Validator.takeOutOfRangeSizeMessage=
"$count is greater than $size, the size of the range";Validator.cannotSplitSingleRangeErrorMessage="Cannot split an IP range with a single IP number";Validator.
invalidInetNumType="Given ipNumType must be either InetNumType.IPv4 or InetNumType.IPv6";Validator.invalidBinaryStringErrorMessage="Binary string should contain\
 only contiguous 1s and 0s";Validator.invalidIPRangeSizeMessage="Given size is zero or greater than maximum size of $iptype";Validator.invalidIPRangeSizeForCidrMessage=
"Given size can't be created via cidr prefix";Validator.invalidIPv4PatternMessage="Given IPv4 is not confirm to a valid IPv6 address";Validator.invalidIPv6PatternMessage=
"Given IPv6 is not confirm to a valid IPv6 address"}});var require_IPv6Utils=__commonJS({"node_modules/ip-num/dist/src/IPv6Utils.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
collapseIPv6Number=exports.expandIPv6Number=void 0;var BinaryUtils_1=require_BinaryUtils(),Validator_1=require_Validator(),extractPrefix=ipv6String=>ipv6String.
includes("/")?`/${ipv6String.split("/")[1]}`:"",expandIPv6Number2=ipv6String=>{let expandWithZero=hexadecimalArray=>{let paddedArray=[];return hexadecimalArray.
forEach(hexadecimal=>{if(hexadecimal.includes(".")){let[v4part1,v4part2]=(0,BinaryUtils_1.dottedDecimalNotationToBinaryString)(hexadecimal).match(/.{1,16}/g).map(
bin=>(0,BinaryUtils_1.parseBinaryStringToBigInt)(bin).toString(16));paddedArray.push((0,BinaryUtils_1.leftPadWithZeroBit)(v4part1,4)),paddedArray.push((0,BinaryUtils_1.
leftPadWithZeroBit)(v4part2,4))}else paddedArray.push((0,BinaryUtils_1.leftPadWithZeroBit)(hexadecimal,4))}),paddedArray.join(":")},expandDoubleColon=gapCount=>{
let pads=[];for(let count3=0;count3<gapCount;count3++)pads.push("0000");return pads.join(":")};if(/(:){3,}/.test(ipv6String))throw"given IPv6 contains consecuti\
ve : more than two";let prefix2=extractPrefix(ipv6String);if(ipv6String.includes("/")&&(ipv6String=ipv6String.split("/")[0]),!Validator_1.Validator.IPV6_PATTERN.
test(ipv6String))throw Error(Validator_1.Validator.invalidIPv6PatternMessage);if(ipv6String.includes("::")){let split=ipv6String.split("::"),leftPortion=split[0],
rightPortion=split[1],leftPortionSplit=leftPortion.split(":").filter(hexadecimal=>hexadecimal!==""),rightPortionSplit=rightPortion.split(":").filter(hexadecimal=>hexadecimal!==
""),extra=leftPortionSplit.concat(rightPortionSplit).filter(part=>part.includes(".")).length,doublePortion=expandDoubleColon(8-(leftPortionSplit.length+rightPortionSplit.
length+extra)),leftString=expandWithZero(leftPortionSplit);leftString!==""&&(leftString+=":");let rightString=expandWithZero(rightPortionSplit);return rightString!==
""&&(rightString=":"+rightString),`${leftString}${doublePortion}${rightString}${prefix2}`}else return`${expandWithZero(ipv6String.split(":"))}${prefix2}`};exports.
expandIPv6Number=expandIPv6Number2;var shortenHexadecatet=hex=>{let withoutLeadingZero=hex.replace(/^0+/,"");return withoutLeadingZero===""?"0":withoutLeadingZero},
collapseIPv6Number2=ipv6String=>{let originalPrefix=extractPrefix(ipv6String),processedIPv6String=ipv6String.includes("/")?ipv6String.split("/")[0]:ipv6String,expandedIPv6="";
try{let tempExpanded=(0,exports.expandIPv6Number)(processedIPv6String);tempExpanded.includes("/")?expandedIPv6=tempExpanded.split("/")[0]:expandedIPv6=tempExpanded}catch(e){
throw e}let hexadecatets=expandedIPv6.split(":");if(hexadecatets.length!==8)throw new Error(`Invalid IPv6 structure after expansion: ${expandedIPv6}. Expected 8\
 segments.`);let zeroSequences=[],currentSequenceStart=-1,currentSequenceLength=0;for(let i=0;i<8;i++)hexadecatets[i]==="0000"?(currentSequenceStart===-1&&(currentSequenceStart=
i),currentSequenceLength++):(currentSequenceLength>0&&zeroSequences.push({start:currentSequenceStart,length:currentSequenceLength}),currentSequenceStart=-1,currentSequenceLength=
0);if(currentSequenceLength>0&&zeroSequences.push({start:currentSequenceStart,length:currentSequenceLength}),zeroSequences.length===0)return hexadecatets.map(shortenHexadecatet).
join(":")+originalPrefix;zeroSequences.sort((a,b)=>b.length!==a.length?b.length-a.length:a.start-b.start);let bestSequence=zeroSequences[0];if(bestSequence.length===
8)return"::"+originalPrefix;if(bestSequence.length<2)return hexadecatets.map(shortenHexadecatet).join(":")+originalPrefix;let leftPartSegments=hexadecatets.slice(
0,bestSequence.start),rightPartSegments=hexadecatets.slice(bestSequence.start+bestSequence.length),leftString=leftPartSegments.map(shortenHexadecatet).join(":"),
rightString=rightPartSegments.map(shortenHexadecatet).join(":"),finalStr="";return bestSequence.start===0?finalStr="::"+rightString:bestSequence.start+bestSequence.
length===8?finalStr=leftString+"::":finalStr=leftString+"::"+rightString,finalStr+originalPrefix};exports.collapseIPv6Number=collapseIPv6Number2}});function compareText(left,right){return left<right?-1:left>right?1:0}function sortedUnique(texts3){return[...new Set(texts3)].sort(compareText)}function factTree(subject){let members2=new Map;for(let fact2 of subject.facts)plant(members2,fact2,0);return{path:"",members:members2}}function plant(members2,fact2,depth){
let names=fact2.path.split("."),name=names[depth]??"",path=names.slice(0,depth+1).join(".");if(depth===names.length-1){members2.set(name,{path,schema:readFactSchema(
fact2.schema,path)});return}let group=members2.get(name)??{path,members:new Map};if(group.members===void 0)throw new Error(`the fact ${path} cannot also be a gr\
oup of facts`);members2.set(name,group),plant(group.members,fact2,depth+1)}function readFactSchema(schema,path){if(typeof schema!="object"||schema===null)throw new Error(
`the fact ${path} has no schema`);let{type,enum:values2,items,properties,minimum,maximum}=schema,types2=type===void 0?typesOf(values2):[type].flat();if(types2.length===
0)throw new Error(`the fact ${path} has no type`);return{types:types2,...values2!==void 0&&{values:values2},...items!==void 0&&{items:readFactSchema(items,path)},
...properties!==void 0&&{properties:readMembers(properties,path)},...typeof minimum=="number"&&{minimum},...typeof maximum=="number"&&{maximum}}}function readMembers(properties,path){
return new Map(Object.entries(properties).map(([name,schema])=>[name,readFactSchema(schema,`${path}.${name}`)]))}function typesOf(values2){return[...new Set((values2??
[]).map(typeOf))]}function typeOf(value){return value===null?"null":Array.isArray(value)?"array":typeof value=="number"?Number.isInteger(value)?"integer":"numbe\
r":typeof value}function typeList(type){return typeof type=="string"?[type]:type}function isOfType(inner,outer){return inner===outer||inner==="integer"&&outer===
"number"}function findFact(tree2,path){let node=tree2;for(let name of path.split("."))node=node?.members?.get(name);return node?.schema===void 0?void 0:node}function factPaths(node){
return node.members===void 0?[node.path]:sortedUnique([...node.members.values()].flatMap(factPaths))}function factAt(facts,path){return valueAt(facts,stepsOf(path))}
function valueAt(facts,steps){let value=facts;for(let name of steps){if(typeof value!="object"||value===null)return;value=value[name]}return value}var knownSteps=new Map;
function stepsOf(path){let steps=knownSteps.get(path);return steps===void 0&&knownSteps.set(path,steps=path.split(".")),steps}function isUnknown(value){return typeof value=="object"&&value!==null&&value.$unknown!==void 0}function detailsOf(value){return value===void 0?nothingKnown:isUnknown(
value)?value.$unknown:void 0}var nothingKnown={};function plainSymbol(symbol){return symbol.replaceAll("%2F","/")}var longestShown=160;function shownSymbol(symbol){
let plain=plainSymbol(symbol);return plain.length<=longestShown?plain:`${plain.slice(0,longestShown*.6)}\u2026${plain.slice(-longestShown*.3)}`}var placeholder=/(?<!\$)\{([A-Za-z][A-Za-z0-9]*(?:\.[A-Za-z][A-Za-z0-9]*)*)\}/gu;function placeholders(template3){return[...template3.matchAll(placeholder)].map(
([,name=""])=>name)}function formatMessage(template3,facts,parameters2){return template3.replace(placeholder,(_,name)=>Object.hasOwn(parameters2,name)?show(parameters2[name]):
show(factAt(facts,name)))}function show(value){if(Array.isArray(value))return value.length===0?"none":value.map(show).join(", ");if(isUnknown(value)){let{symbol,
minimum}=value.$unknown;return minimum===void 0?shownSymbol(symbol??"unknown"):`at least ${minimum}`}return value===void 0?"unknown":value===null?"none":typeof value==
"string"?value:JSON.stringify(value)}function factsUsed({when,assert,message,parameters:parameters2={}}){let shown2=placeholders(message).filter(name=>!Object.hasOwn(parameters2,name));return[...new Set(
[...decidingFacts(when,assert),...shown2])]}function decidingFacts(...conditions){return[...new Set(conditions.flatMap(condition=>[...factsOf(condition??!0,"")]))]}
function*factsOf(condition,path){if(typeof condition!="boolean"){judgesItself(condition)&&path!==""&&(yield path);for(let[name,part]of Object.entries(condition.
properties??{}))yield*factsOf(part,path===""?name:`${path}.${name}`);yield*factsReferredTo(condition);for(let part of partsOf(condition))yield*factsOf(part,path);
for(let part of[condition.items,condition.contains])part!==void 0&&(yield*factsOfItems(part))}}var combining=new Set(["properties","allOf","anyOf","not","if","t\
hen","else"]);function judgesItself(condition){let keywords=Object.keys(condition);return keywords.length===0||keywords.some(keyword=>!combining.has(keyword))}function*factsOfItems(condition){
if(typeof condition!="boolean"){yield*factsReferredTo(condition);for(let part of[...partsOf(condition),...Object.values(condition.properties??{})])yield*factsOfItems(
part);for(let part of[condition.items,condition.contains])part!==void 0&&(yield*factsOfItems(part))}}function partsOf({allOf=[],anyOf=[],not:not2,if:test,then,else:otherwise2}){
return[...allOf,...anyOf,not2,test,then,otherwise2].filter(part=>part!==void 0)}function*factsReferredTo(condition){let{sameAs:sameAs2,insideAnyOf:insideAnyOf2,
outsideAllOf:outsideAllOf2,atMost:atMost2,atLeast:atLeast3}=condition;for(let reference of[sameAs2,condition.enum,insideAnyOf2,outsideAllOf2,atMost2,atLeast3]){
if(reference===void 0||Array.isArray(reference))continue;"fact"in reference&&(yield*[reference.fact].flat());let{plus}=reference;typeof plus=="object"&&"fact"in
plus&&(yield plus.fact)}}function isOpen({verdict,waiver}){return verdict==="fail"&&waiver===void 0}function findingsOf(verdicts2,rules,sharing="message"){let asserted=assertedFacts(rules),
groups=new Map;for(let verdict of verdicts2){if(!isOpen(verdict))continue;let spot=spotOf(verdict,asserted(verdict.policy)),shared=sharing==="block"?[blockOf(spot.
address)]:[spot.address,verdict.message],key=JSON.stringify([verdict.policy,verdict.severity,spot.file,...shared]),group=groups.get(key);group===void 0?groups.set(
key,{verdicts:[verdict],spot}):group.verdicts.push(verdict)}return[...groups.values()].flatMap(({verdicts:all,spot})=>{let[verdict]=all;return verdict===void 0?
[]:[{verdict,verdicts:all,spot,block:blockOf(spot.address)}]})}function subjectsOfFinding({verdicts:verdicts2}){return[...new Set(verdicts2.map(({subject})=>subject.
address))]}function spotOf({evidence,subject},asserted){for(let fact2 of asserted){let found=evidence.find(item=>item.fact===fact2&&item.address!==void 0);if(found?.
address!==void 0)return{...found,address:found.address}}return subject}function assertedFacts({policies:policies2,textsOf:textsOf3}){let names=new Set(policies2.
map(({policy})=>policy.name)),known4=new Map;return policy=>{let found=known4.get(policy)??(names.has(policy)?decidingFacts(textsOf3(policy).assert):[]);return known4.
set(policy,found),found}}function blockOf(address){return address.replaceAll(/\[(?:\d+|"(?:[^"\\]|\\.){0,400}")\]/gu,"")}import{stripVTControlCharacters}from"node:util";var hidden=new RegExp("[\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEF\
F\\uFFF9-\\uFFFB]|[\\u{E0000}-\\u{E007F}]|\\p{Surrogate}","gu"),named=new Map([[`
`,String.raw`\n`],["\r",String.raw`\r`],["	",String.raw`\t`]]),command=/(?<=^|\s)::(?=[a-z][^]*::)|##(?=(?:vso)?\[)/giu,longest=600;function printable(text4,limit=longest){
let shown2=quiet(isPlain(text4)?text4:withoutSequences(text4).replace(hidden,spelled));if(shown2.length<=limit)return shown2;let kept=limit-40;return`${wholePairs(
shown2.slice(0,kept))}\u2026 (${shown2.length-kept} more characters)`}function printableLines(text4){return text4.trimEnd().split(/\r?\n/u).map(line=>printable(
line.replaceAll("	","  ")))}function isPlain(text4){return/^[\u0020-\u007E]*$/u.test(text4)}function withoutSequences(text4){return text4.includes("\x1B")||text4.
includes("\x9B")?stripVTControlCharacters(text4):text4}function quiet(text4){return text4.includes("::")||text4.includes("##")?text4.replace(command,found=>`${spelledOut(
found.charAt(0))}${found.slice(1)}`):text4}function spelled(character){return named.get(character)??spelledOut(character)}function spelledOut(character){return`\
\\u{${(character.codePointAt(0)??0).toString(16)}}`}function wholePairs(text4){return text4.replace(/[\uD800-\uDBFF]$/u,"")}function count(number,word2,plural=`${word2}s`){return`${number} ${number===1?word2:plural}`}function enumerate(items){return items.length<2?items.join(""):`${items.
slice(0,-1).join(", ")} and ${items.at(-1)??""}`}function shortened(items,limit){return items.length<=limit+1?items:[...items.slice(0,limit),`and ${items.length-
limit} more`]}function nameList(names){return enumerate(shortened([...new Set(names)].map(name=>printable(name)),8))}function symbolText(symbol){return printable(
symbol.replaceAll(/\/subscriptions\/[^\s/]+\/resourcegroups\/[^\s/]+\/providers\/[^\s/]+\//giu,".../"),200)}function placeText({file,line,column,pointer}){if(file===
void 0||file==="")return"";let name=printable(file==="-"?"standard input":file);return line!==void 0?`${name}:${line}${column===void 0?"":`:${column}`}`:pointer===
void 0||pointer===""?name:`${name}#${printable(pointer)}`}function fileText({file,line,column}){return placeText({...file!==void 0&&{file},...line!==void 0&&{line},
...column!==void 0&&{column}})}function valueText(value){return value==null?"not set":typeof value=="string"?value===""?'""':printable(value):Array.isArray(value)?
value.length===0?"none":shortened(value.map(valueText),10).join(", "):printable(JSON.stringify(value))}var widestFact=60;function evidenceLines(judgement,indent,style){let rows2=deciding(unique(judgement.evidence),judgement.message).map(item=>({left:factText(item),
right:sourceText(item,judgement.subject.file)})),width=Math.min(widestFact,Math.max(0,...rows2.map(row=>row.left.length)));return rows2.map(({left,right})=>`${indent}${left.
padEnd(right===""?0:width)}${right===""?"":`  ${style.faint(right)}`}`)}function relatedLines(judgement,indent,style){let named5=new Set(judgement.evidence.map(
item=>item.address));return judgement.related.filter(item=>!named5.has(item.address)).map(item=>`${indent}${printable(item.role)}: ${printable(item.address)}${faintPlace(
placeOf(item,judgement.subject.file),style)}`)}function factText(item){return item.symbol===void 0?`${printable(item.fact)} = ${valueText(item.value)}`:`${printable(
item.fact)} = ? (${unknownText(item)})`}function unknownText({symbol="",reason=""}){return`${symbolText(symbol)}: ${printable(reason)}`}function sourceText(item,file){
return[item.address===void 0?"":printable(item.address),placeOf(item,file)].filter(text4=>text4!=="").join("  ")}function placeOf(item,file){let text4=placeText(
item);return item.line===void 0&&item.file===file&&item.pointer!==void 0?text4.slice(text4.indexOf("#")):text4}function faintPlace(place2,style){return place2===
""?"":`  ${style.faint(place2)}`}function deciding(evidence,message){let isSaid=({fact:fact2,value})=>/(?:^|\.)name$/u.test(fact2)&&typeof value=="string"&&message.
includes(value);return evidence.filter(item=>!isSaid(item)||!evidence.some(other2=>other2.address===item.address&&!isSaid(other2)))}function unique(evidence){return[
...new Map(evidence.map(item=>[`${item.fact}|${item.address??""}|${item.symbol??""}`,item])).values()]}function wrap(text4,indent,width){if(width===void 0)return[indent+text4];let room=Math.max(24,width-indent.length),lines=[],line="";for(let word2 of text4.split(
" "))line!==""&&line.length+1+word2.length>room?(lines.push(line),line=word2):line=line===""?word2:`${line} ${word2}`;return[...lines,line].map(found=>(indent+found).
trimEnd())}function labelled(label,lines,indent,width){let inner=indent+" ".repeat(label.text.length+1),[first3=inner,...rest]=paragraphs(lines,width).flatMap(line=>isFixed(
line)?[inner+line]:wrap(line,inner,width));return[`${indent}${label.paint(label.text)} ${first3.slice(inner.length)}`.trimEnd(),...rest.map(line=>line.trimEnd())]}
function flowing(lines,indent,width){return paragraphs(lines,width).flatMap(line=>isFixed(line)?[indent+line]:wrap(line,indent,width))}function paragraphs(lines,width){
if(width===void 0)return lines;let joined4=[];for(let line of lines){let last=joined4.at(-1);last!==void 0&&last!==""&&line!==""&&!isFixed(line)&&!isFixed(last)&&
!/^[-*] /u.test(line)?joined4[joined4.length-1]=`${last} ${line}`:joined4.push(line)}return joined4}function isFixed(line){return/^\s/u.test(line)}var mostSubjects=20;function findingsOfPolicy(verdicts2,layout){let[first3]=verdicts2;if(first3===void 0)return[];let{style,width}=layout,lines=[`${style[first3.
severity](first3.severity)} ${style.strong(printable(first3.policy))} ${style.faint(`(must hold: ${printable(first3.title)})`)}`];for(let alike of groupBy(verdicts2,
sameFinding).values())lines.push("",...oneFinding(alike,layout));let remedies=groupBy(verdicts2.filter(verdict=>verdict.remedy!==""),verdict=>verdict.remedy);lines.
push("");for(let remedy of remedies.keys())lines.push(...labelled({text:"fix:",paint:style.good},printableLines(remedy),"  ",width));return lines.push(`  why: v\
net-preflight explain ${printable(first3.policy)}`),lines}function oneFinding(alike,{style,width}){let[first3]=alike;if(first3===void 0)return[];let subjects2=alike.
map(({subject})=>`${style.strong(printable(subject.address))}${place(fileText(subject),style)}`);return[...shortened(subjects2,mostSubjects).map(text4=>`  ${text4}`),
...wrap(printable(first3.message,4e3),"  ",width),...evidenceLines(first3,"    ",style),...relatedLines(first3,"    ",style)]}function place(text4,style){return text4===
""?"":`  ${style.faint(text4)}`}function sameFinding({message,evidence,related,subject}){return JSON.stringify([message,subject.file,evidence.map(({fact:fact2,value,
symbol,address})=>[fact2,value,symbol,address]),related.map(item=>item.address)])}function groupBy(items,keyOf){let groups=new Map;for(let item of items){let key=keyOf(
item),group=groups.get(key);group===void 0?groups.set(key,[item]):group.push(item)}return groups}function openQuestions(verdicts2){let undecided2=verdicts2.filter(({verdict,waiver})=>verdict==="undecided"&&waiver===void 0);return[...groupBy(undecided2,obstacle)].
map(([reason,group])=>({reason,symbols:[...new Set(group.flatMap(unknowns).filter(item=>item.reason===reason).map(item=>symbolText(item.symbol??"")))],verdicts:group}))}
function obstacle(verdict){return unknowns(verdict)[0]?.reason??verdict.message}function unknowns({evidence}){return evidence.filter(item=>item.symbol!==void 0)}function inputsText({inputs:inputs2}){let byKind=new Map;for(let{kind}of inputs2)byKind.set(kind,(byKind.get(kind)??0)+1);return enumerate([...byKind].map(([kind,
number])=>count(number,nouns.get(kind)??`${printable(kind,60)} input`)))}var nouns=new Map([["terraform-plan","plan file"],["terraform-state","state file"],["ar\
m-template","template"],["bicep","Bicep file"],["what-if","what-if result"],["snapshot","snapshot"]]);function subjectsText({subjects:subjects2}){let others=[subjects2.
plan>0?count(subjects2.plan,"service plan"):"",subjects2.peering>0?count(subjects2.peering,"peering"):"",subjects2.change>0?count(subjects2.change,"change"):""];
return enumerate([count(subjects2.integration,"integration"),...others.filter(text4=>text4!=="")])}function verdictsText(summary){let{fail,undecided:undecided2,
unread,waived,pass}=summary;return[...[fail.error>0?count(fail.error,"error"):"",fail.warning>0?count(fail.warning,"warning"):"",fail.note>0?count(fail.note,"no\
te"):"",undecided2>0?`${undecided2} undecided`:"",unread>0?`${count(unread,"part")} NOT READ`:"",waived>0?`${waived} waived`:""].filter(text4=>text4!==""),`${pass}\
 passed`].join(", ")}function isClean({fail,undecided:undecided2,unread}){return fail.error+fail.warning+fail.note+undecided2+unread===0}function isEmpty({subjects:subjects2}){
return subjects2.integration+subjects2.plan+subjects2.peering+subjects2.change===0}function summaryLine(report){let{summary}=report,judged=`${subjectsText(summary)}\
 judged in ${inputsText(report)}: ${verdictsText(summary)}`;return isClean(summary)&&summary.subjects.integration>0?`all well: ${judged}`:judged}function nothingJudged(report){
let resources=report.inputs.reduce((sum2,input)=>sum2+input.resources,0),after=report.summary.subjects.change>0?" once this is applied":"",{unread}=report.summary,
rest=unread>0?`; ${count(unread,"part")} of it ${unread>1?"were":"was"} NOT READ`:"";return`NO INTEGRATION FOUND: no app in ${inputsText(report)} (${count(resources,
"resource")}) joins a virtual network${after}${rest}`}function overriddenLines({override:override2}){return override2===void 0?[]:[`overridden: ${printable(override2.
reason,1e3)}`]}function annotationsOf(report,findings,most){let bySeverity=severity=>[...severity==="warning"&&report.summary.subjects.integration===0?[nothingFound(report)]:[],
...eachPolicyFirst(findings.filter(({verdict})=>verdict.severity===severity)).map(ofFinding),...severity==="note"?openQuestions(report.verdicts).map(ofQuestion):
[]];return[...summedUp("error",bySeverity("error"),most),...summedUp("warning",bySeverity("warning"),most),...summedUp("note",bySeverity("note"),most)]}function nothingFound(report){
return{severity:"warning",title:"no integration",message:nothingJudged(report)}}function eachPolicyFirst(findings){let times=new Map;return findings.map(finding=>{
let round=times.get(finding.verdict.policy)??0;return times.set(finding.verdict.policy,round+1),{finding,round}}).toSorted((left,right)=>left.round-right.round).
map(({finding})=>finding)}function summedUp(severity,all,most){if(all.length<=most)return all;let shown2=all.slice(0,most-1),rest=all.slice(most-1),titles=rest.
map(({title})=>title),message=`${count(rest.length,"more finding")} of severity ${severity} without an annotation: ${nameList(titles)}; the whole report tells t\
hem all`;return[...shown2,{severity,title:`${rest.length} more`,message}]}function ofFinding(finding){let{verdict,verdicts:verdicts2,spot}=finding,{severity,policy,
title}=verdict,subjects2=nameList(subjectsOfFinding(finding).filter(address=>address!==spot.address)),message=printable(verdict.message,2e3),lines=[verdicts2.length===
1?message:`${message} (and ${count(verdicts2.length-1,"finding")} alike)`,`at ${printable(spot.address)}${subjects2===""?"":`, for ${subjects2}`}`,`must hold: ${printable(
title)}; why and how to mend it: vnet-preflight explain ${printable(policy)}`];return{severity,title:policy,message:lines.join(`
`),spot}}function ofQuestion({reason,symbols,verdicts:verdicts2}){let[first3]=verdicts2;return{severity:"note",title:"undecided",message:[printable(reason,2e3),
...symbols.length===0?[]:[`unknown: ${shortened(symbols,3).join(", ")}`],`for ${nameList(verdicts2.map(({subject})=>subject.address))}`,`leaves open ${nameList(
verdicts2.map(({policy})=>policy))}`].join(`
`),...first3!==void 0&&{spot:first3.subject}}}var longestLine=4e3;function commandText(percent,marks2){let escaped=text4=>text4.replaceAll("%",percent).replaceAll("\r","%0D").replaceAll(`
`,"%0A");return{data:text4=>text4.split(`
`).map(line=>escaped(printable(line,longestLine))).join("%0A"),property:text4=>Object.entries(marks2).reduce((whole,[mark,code2])=>whole.replaceAll(mark,code2),
escaped(printable(text4)))}}var exitStatus={clean:0,findings:1,usage:2,configuration:2,input:3,program:4,bug:4};var PreflightError=class extends Error{trouble;place;advice;constructor(trouble,message,details={}){super(message,details.cause===void 0?void 0:{cause:details.cause}),
this.name="PreflightError",this.trouble=trouble,this.place=details.place,this.advice=details.advice}};function hasFlag({values:values2},name){return values2.get(name)===!0}function textOf({values:values2},name){let value=values2.get(name);return typeof value=="s\
tring"?value:void 0}function textsOf({values:values2},name){let value=values2.get(name);return Array.isArray(value)?value:[]}function choiceOf(parsed3,name,choices,otherwise2){
let value=textOf(parsed3,name);return choices.find(choice=>choice===value)??otherwise2}var colourChoices=["auto","always","never"];function usesColour(choice,environment,stream){if(choice!=="auto")return choice==="always";let forced=environment.FORCE_COLOR;
if(forced!==void 0&&forced!=="")return forced!=="0"&&forced!=="false";let refused2=environment.NO_COLOR;return refused2!==void 0&&refused2!==""?!1:stream.isTTY===
!0&&environment.TERM!=="dumb"}var longestLine2=100;function proseWidth(stream){return stream.isTTY===!0&&stream.columns!==void 0&&stream.columns>0?Math.min(stream.
columns,longestLine2):void 0}var profiles=["2016","2019","2025"],defaultProfile="2025",severities=["error","warning","note"],verdicts=["pass","fail","undecided","not-applicable"];var words={name:"ARGS",about:"everything after -- goes to terraform, tofu or terragrunt as it is",isRequired:!1,takesMany:!0,isForeign:!0},binary={name:"binary",
kind:"text",placeholder:"PROGRAM",about:"the program to run (default VNET_PREFLIGHT_TF, then terraform, tofu, terragrunt on the PATH)"},override={name:"override",
kind:"text",placeholder:"REASON",about:"apply in spite of findings; the reason is printed and kept in the report"};function wrapperCommands(check2,forTemplates){
let options=check2.options.filter(option2=>!forTemplates.includes(option2)).map(option2=>({...option2,about:option2.about.replace("exit with 1 ","exit with 11 ")}));
return[{name:"plan",about:"run terraform plan (or tofu, terragrunt) and check that plan",positionals:[words],options:[binary,...options],examples:[["plan -- -va\
r-file=prod.tfvars","plan as ever, then what Azure would refuse"],["plan --binary tofu --format json=report.json -- -out=plan.bin","keep the plan and the report"]],
isWrapper:!0,load:async()=>(await import("./implementations.js")).plan},{name:"apply",about:"apply exactly the plan that was checked, or do not",positionals:[words],
options:[binary,override,...options],examples:[["apply -- -var-file=prod.tfvars","plan, check, ask, apply"],["apply -- plan.bin","check a saved plan, then apply\
 it"]],isWrapper:!0,load:async()=>(await import("./implementations.js")).apply}]}var program="vnet-preflight",failOnChoices=[...severities,"never"],reportFormats=["text","compact","json","terraform-json","sarif","junit","markdown","github","\
azure","atlantis"],shells=["bash","zsh","fish","powershell"],listFormats=["text","json"],graphFormats=["json","dot","mermaid","svg"],inputs={name:"INPUT",about:"\
a plan as JSON, a .bicep or .bicepparam file, an ARM template, a what-if result, - for stdin",isRequired:!0,takesMany:!0},colour={name:"color",kind:"text",placeholder:"\
WHEN",values:colourChoices,about:"colour the output: auto (on a terminal; see FORCE_COLOR and NO_COLOR), always or never"},verbose={name:"verbose",kind:"flag",about:"\
tell on standard error what each input is, and the causes of an error"},quiet2={name:"quiet",kind:"flag",about:"findings only: no notices, no last line with the\
 counts"},profile={name:"profile",kind:"text",placeholder:"YEAR",values:profiles,about:`what the platform promised in that year: ${profiles.join(", ")} (default\
 ${defaultProfile})`},configOptions=[{name:"config",kind:"text",placeholder:"FILE",about:"the configuration (default: vnet-preflight.yaml beside the first input\
 or above it, in its repository)"},{name:"no-config",kind:"flag",about:"read no configuration"}],failOn={name:"fail-on",kind:"text",placeholder:"SEVERITY",values:failOnChoices,
about:"exit with 1 on findings of this severity or above: error, warning, note, or never (default error)"},failOnUndecided={name:"fail-on-undecided",kind:"flag",
about:"exit with 1 also when something could not be decided"},strict={name:"strict",kind:"flag",about:"the same as --fail-on warning --fail-on-undecided"},baseline={
name:"baseline",kind:"text",placeholder:"FILE",about:"findings that are known and do not count (see baseline create)"},baselineFile={...baseline,about:"the file\
 (default: the one that the configuration names, or vnet-preflight-baseline.json)"},today={name:"today",kind:"text",placeholder:"DAY",about:"the day that waiver\
s and the baseline are held against (default today in UTC)"},deploymentOptions=[{name:"parameters",kind:"text",placeholder:"FILE",about:"the parameters of the t\
emplate, as JSON or .bicepparam (default: the one that lies beside it)"},{name:"subscription",kind:"text",placeholder:"ID",about:"the subscription that a templa\
te is deployed to"},{name:"resource-group",kind:"text",placeholder:"NAME",about:"the resource group that it is deployed to"},{name:"location",kind:"text",placeholder:"\
REGION",about:"the region of that group, or of the deployment"},{name:"management-group",kind:"text",placeholder:"NAME",about:"the management group that it is d\
eployed to"},{name:"tenant",kind:"text",placeholder:"ID",about:"the tenant that it is deployed to"},{name:"strict-vars",kind:"flag",about:"refuse a template whe\
n a parameter that it needs has no value"},{name:"root",kind:"text",placeholder:"DIR",about:"the folder above all files that a template may read (default: its r\
epository)"}];function format(kinds4){return{name:"format",kind:"texts",placeholder:"KIND[=FILE]",suggestions:kinds4,about:`${kinds4.join(", ")} (default ${kinds4[0]??
""}), to a file with =FILE; several are made in one run`}}var ownCommands=[{name:"check",about:"check every virtual network integration of the inputs, before an\
ything is applied",positionals:[inputs],options:[format(reportFormats),profile,failOn,failOnUndecided,strict,...configOptions,baseline,today,{name:"show",kind:"\
text",placeholder:"WHAT",values:["findings","all"],about:"findings (default), or all: also what is waived, what passed and what did not apply"},quiet2,...deploymentOptions,
verbose,colour],examples:[["check plan.json","read a plan and say what Azure would refuse"],["check app.json network.json","two stacks that belong together"],["\
check main.bicep --parameters production.bicepparam","a Bicep file with its parameters"],["check - --format text --format json=report.json","from standard input\
, for people and for programs"],["check plan.json --format github --format sarif=out.sarif","annotations, and alerts for code scanning"]],load:async()=>(await import("./implementations.js")).
check},{name:"list",about:"list the integrations: app, plan, subnet, network, addresses needed and free",positionals:[inputs],options:[format(listFormats),...configOptions,
...deploymentOptions,verbose,colour],examples:[["list plan.json","who joins which subnet"]],load:async()=>(await import("./implementations.js")).list},{name:"ex\
plain",about:"explain a policy, or with inputs every verdict on an address of them",positionals:[{name:"NAME",about:"a policy (subnet/too-small), or with inputs\
 an address in them",isRequired:!0,takesMany:!1},{...inputs,isRequired:!1}],options:[profile,...configOptions,...deploymentOptions,verbose,colour],examples:[["e\
xplain subnet/too-small","what it asks for, why, and what to write instead"],["explain azurerm_linux_web_app.api plan.json","what every policy says of that app"]],
load:async()=>(await import("./implementations.js")).explain},{name:"graph",about:"print the graph of Azure resources that the inputs describe, or draw its inte\
grations",positionals:[inputs],options:[format(graphFormats),...deploymentOptions,verbose,colour],examples:[["graph plan.json > graph.json","the resources as Az\
ure Resource Manager has them"],["graph plan.json --format svg=graph.svg","a picture of plans, apps, subnets and networks"]],load:async()=>(await import("./implementations.js")).
graph},{name:"render",about:"make other formats of a report that check --format json has saved",positionals:[{name:"REPORT",about:"a report as JSON (check --for\
mat json=report.json), - for standard input",isRequired:!0,takesMany:!1}],options:[format(reportFormats),quiet2,verbose,colour],examples:[["render report.json -\
-format markdown=summary.md --format junit=tests.xml","check once, show often"]],load:async()=>(await import("./with-ajv-5QQFA4JK.mjs")).render},{name:"config\
 show",about:"print every setting that holds for some inputs, and what has decided it",positionals:[{...inputs,isRequired:!1}],options:[format(listFormats),profile,
failOn,failOnUndecided,strict,...configOptions,{name:"for",kind:"text",placeholder:"ADDRESS",about:"as it holds for a resource of the first input"},verbose,colour],
examples:[["config show plan.json --for azurerm_linux_web_app.api","with the overrides for that app"]],load:async()=>(await import("./with-ajv-5QQFA4JK.mjs")).
configShow},{name:"baseline create",about:"write down all findings of the inputs, so that only others count from now on",positionals:[inputs],options:[baselineFile,
{name:"until",kind:"text",placeholder:"DAY",about:"the last day on which new entries are accepted"},profile,...configOptions,today,...deploymentOptions,verbose,
colour],examples:[["baseline create plan.json","a known finding keeps the day on which it was first written down"]],load:async()=>(await import("./with-ajv-5QQFA4JK.mjs")).
baseline.create},{name:"baseline prune",about:"remove from a baseline what does not occur in the inputs any more; give all inputs that it was made of",positionals:[
inputs],options:[baselineFile,profile,...configOptions,today,...deploymentOptions,verbose,colour],examples:[],load:async()=>(await import("./with-ajv-5QQFA4JK.mjs")).
baseline.prune},{name:"baseline show",about:"print the findings of a baseline",positionals:[],options:[baselineFile,...configOptions,today,verbose,colour],examples:[],
load:async()=>(await import("./with-ajv-5QQFA4JK.mjs")).baseline.show},{name:"init",about:"write a configuration, a GitHub workflow and a pre-commit hook for \
this repository, over nothing there",positionals:[],options:[{name:"dry-run",kind:"flag",about:"print the files and write none"},{name:"owner",kind:"text",placeholder:"\
NAME",about:"the GitHub account that the action and the hook come from (default OWNER, to be filled in)"},verbose,colour],examples:[["init --dry-run","what woul\
d be written here, and why"]],load:async()=>(await import("./implementations.js")).init},{name:"policy list",about:"list the policies",positionals:[],options:[format(
listFormats),profile,verbose,colour],examples:[],load:async()=>(await import("./implementations.js")).policyList},{name:"policy test",about:"check policy files \
and run the examples in them",positionals:[{name:"FOLDER",about:"a folder of policy files (default policies)",isRequired:!1,takesMany:!1}],options:[verbose,colour],
examples:[],load:async()=>(await import("./with-ajv-5QQFA4JK.mjs")).policyTest},{name:"completion",about:"print a script that completes commands, options and \
names in a shell",positionals:[{name:"SHELL",about:shells.join(", "),isRequired:!0,takesMany:!1,values:shells}],options:[verbose,colour],examples:[["completion \
bash > ~/.local/share/bash-completion/completions/vnet-preflight","for every later bash"]],load:async()=>(await import("./implementations.js")).completion},{name:"\
version",about:"print the version of this program and of the documents that it writes",positionals:[],options:[{name:"json",kind:"flag",about:"as JSON"},verbose,
colour],examples:[],load:async()=>(await import("./implementations.js")).version}],commands=ownCommands.flatMap(command2=>command2.name==="check"?[command2,...wrapperCommands(
command2,deploymentOptions)]:[command2]);function renderCompact(report){return report.verdicts.filter(({waiver})=>waiver===void 0).map(verdict=>`${compactLine(verdict)}
`).join("")}function compactLine({subject,verdict,severity,policy,message}){let file=printable(subject.file??"-"),word2=verdict==="fail"?severity:verdict;return`${file}\
:${subject.line??1}:${subject.column??1}: ${word2} ${printable(policy)} ${printable(subject.address)}: ${printable(message,4e3)}`}function*renderJson(report){let{verdicts:verdicts2}=report;yield`${JSON.stringify(headJson(report),null,2).slice(0,-2)},
  "verdicts": [`;let separator=`
    `;for(let verdict of verdicts2)yield`${separator}${JSON.stringify(verdictJson(verdict),null,2).replaceAll(`
`,`
    `)}`,separator=`,
    `;yield`${verdicts2.length===0?"":`
  `}]
}
`}function headJson({schema,tool:tool2,profile:profile2,inputs:inputs2,summary,notices,override:override2}){let{subjects:subjects2,fail}=summary;return{schema,tool:{
name:tool2.name,version:tool2.version},profile:profile2,inputs:inputs2.map(({path,kind,resources})=>({path,kind,resources})),summary:{subjects:{integration:subjects2.
integration,plan:subjects2.plan,peering:subjects2.peering,change:subjects2.change},fail:{error:fail.error,warning:fail.warning,note:fail.note},undecided:summary.
undecided,unread:summary.unread,pass:summary.pass,notApplicable:summary.notApplicable,waived:summary.waived},notices:notices.map(({message,address,file})=>({message,
address,file})),override:override2&&{reason:override2.reason}}}function verdictJson(verdict){let{policy,severity,title,subject,message,evidence,related,remedy,sources,
fingerprint,waiver}=verdict;return{policy,severity,title,verdict:verdict.verdict,subject:{kind:subject.kind,id:subject.id,address:subject.address,...position(subject)},
message,evidence:evidence.map(evidenceJson),related:related.map(item=>({role:item.role,address:item.address,...position(item)})),remedy,sources:sources.map(({file,
section})=>({file,section})),fingerprint,waiver:waiver&&{reason:waiver.reason,owner:waiver.owner,expires:waiver.expires}}}function evidenceJson(item){let{fact:fact2,
value,symbol,reason,address}=item;return{fact:fact2,...symbol===void 0?{value:value??null}:{symbol,reason},address,...position(item)}}function position({file,line,
column,pointer}){return{file,line,column,pointer}}function sortedNotices(notices){return[...new Map(notices.map(notice=>[`${notice.file??""}|${notice.address??""}|${notice.message}`,notice]))].sort(([left],[right])=>compareText(
left,right)).map(([,notice])=>notice)}function noticeText({file,message}){return`${file===void 0?"":`${printable(file==="-"?"standard input":file)}: `}${printable(
message,4e3)}`}var mostSymbols=3,mostSubjects2=10;function undecidedText(verdicts2,layout){return openQuestions(verdicts2).flatMap(question=>["",...oneQuestion(question,layout)])}
function oneQuestion({reason,symbols,verdicts:verdicts2},{style,width}){let lines=[`${style.undecided("undecided")}: ${printable(reason,4e3)}`];symbols.length>0&&
lines.push(...wrap(`unknown: ${shortened(symbols,mostSymbols).join(", ")}`,"  ",width));let bySubject=groupBy(verdicts2,({subject})=>`${subject.file??""} ${subject.
kind} ${subject.address}`),alike=groupBy(bySubject.values(),list=>JSON.stringify(list.map(verdict=>verdict.policy)));for(let subjects2 of alike.values())lines.push(
...subjectsWithPolicies(subjects2,{style,width}));return lines}function subjectsWithPolicies(subjects2,{style,width}){let names=subjects2.flatMap(([first3])=>first3===
void 0?[]:[subjectText(first3,style.strong,style.faint)]),policies2=[...new Set((subjects2[0]??[]).map(({policy})=>printable(policy)))];return[...shortened(names,
mostSubjects2).map(name=>`  ${name}`),...wrap(enumerate(policies2),"    ",width)]}function subjectText({subject},strong,faint){let place2=fileText(subject);return`${strong(
printable(subject.address))}${place2===""?"":`  ${faint(place2)}`}`}function renderText(report,options){let verdicts2=report.verdicts.filter(({waiver})=>waiver===void 0),failures=verdicts2.filter(({verdict})=>verdict==="fail"),undecided2=verdicts2.
filter(({verdict})=>verdict==="undecided"),blocks3=[...groupBy(failures,({policy})=>policy).values()].map(group=>findingsOfPolicy(group,options));return undecided2.
length>0&&blocks3.push(undecidedText(undecided2,options).slice(1)),options.showWaived===!0&&blocks3.push(waivedText(report.verdicts,options)),blocks3.push(...restOf(
verdicts2,options)),options.isQuiet!==!0&&blocks3.push(noticesText(report,options),closingLines(report,options)),blocks3.filter(block=>block.length>0).map(block=>`${block.
join(`
`)}
`).join(`
`)}function waivedText(verdicts2,{style,width}){let lines=verdicts2.flatMap(({waiver,policy,subject,message})=>{if(waiver===void 0)return[];let{reason,owner,expires}=waiver,
end=expires===void 0?"":` until ${printable(expires)}`;return[`  ${style.strong(printable(subject.address))}: ${printable(policy)}`,...wrap(printable(message,4e3),
"    ",width),...wrap(`accepted by ${printable(owner)}${end}: ${printable(reason,2e3)}`,"    ",width)]});return lines.length===0?[]:[style.good("waived"),...lines]}
function restOf(verdicts2,{style}){return[["pass","passed"],["not-applicable","not applicable"]].map(([kind,word2])=>{let lines=[...groupBy(verdicts2.filter(({verdict})=>verdict===
kind),({subject})=>`${subject.file??""} ${subject.address}`).values()].map(group=>`  ${style.strong(printable(group[0]?.subject.address??""))}: ${[...new Set(group.
map(({policy})=>printable(policy)))].join(", ")}`);return lines.length===0?[]:[style.good(word2),...lines]})}function noticesText({notices},{style,width}){return notices.
flatMap(notice=>labelled({text:"notice:",paint:style.note},[noticeText(notice)],"",width))}function closingLines(report,{style}){let{summary}=report,hint=[...summary.
undecided>0?["Undecided is not passed: add the input that holds what is unknown, or let --strict make it count."]:[],...summary.unread>0?["Not read is not passe\
d: see the notices for what to add, or let --strict make it count."]:[]],loud=summary.subjects.integration>0?[]:[style.warning(nothingJudged(report))],line=summaryLine(
report);return[...hint,...overriddenLines(report),...loud,...isEmpty(summary)?[]:[isClean(summary)&&loud.length===0?style.good(line):line]]}var same=text4=>text4,plainStyle={error:same,warning:same,note:same,undecided:same,good:same,strong:same,faint:same},colouredStyle={error:sgr("1;31","22;39"),warning:sgr(
"1;33","22;39"),note:sgr("1;36","22;39"),undecided:sgr("1;35","22;39"),good:sgr("32","39"),strong:sgr("1","22"),faint:sgr("2","22")};function sgr(on,off){return text4=>text4===
""?"":`\x1B[${on}m${text4}\x1B[${off}m`}function layoutFor(parsed3,host2,file){let choice=choiceOf(parsed3,"color",colourChoices,"auto");return{style:(file===void 0?usesColour(choice,host2.environment,
host2.stdout):choice==="always")?colouredStyle:plainStyle,width:file===void 0?proseWidth(host2.stdout):void 0}}async function writeNotices(notices,host2){let lines=sortedNotices(notices).map(notice=>`notice: ${noticeText(notice)}
`);lines.length>0&&await host2.stderr.write(lines)}function nearest(name,candidates){let wanted=name.toLowerCase(),best,least=Math.max(2,Math.floor(wanted.length/3))+1;for(let candidate of candidates){let isPart=candidate.
endsWith(`.${name}`)||candidate.toLowerCase().startsWith(wanted),cost=isPart?1:distance(wanted,candidate.toLowerCase(),least);(cost<least||cost===least&&isPart&&
candidate.length<(best?.length??0))&&([best,least]=[candidate,cost])}return best}function didYouMean(name,candidates){let found=nearest(name,candidates);return found===
void 0?"":`; did you mean \u201C${found}\u201D?`}function distance(left,right,limit){if(Math.abs(left.length-right.length)>=limit)return limit;let row=Array.from(
{length:right.length+1},(_,index)=>index);for(let i=1;i<=left.length;i++){let next=[i];for(let j=1;j<=right.length;j++){let change2=(row[j-1]??0)+(left[i-1]===right[j-
1]?0:1);next.push(Math.min(change2,(row[j]??0)+1,(next[j-1]??0)+1))}row=next}return row[right.length]??limit}function renderErrors(errors){let shown2=errors.toSorted((left,right)=>compareText(left.file??"",right.file??"")||(left.line??0)-(right.line??0)).map(({message,
file,line,column})=>({message,file,line,column}));return`${JSON.stringify({schema:"vnet-preflight/error/1",errors:shown2},null,2)}
`}import{existsSync,readdirSync,readFileSync,realpathSync,statSync}from"node:fs";import{homedir}from"node:os";import{dirname,join,resolve,sep}from"node:path";var maximumBytes=16*1024**2;function filesAround(input,settings){let{environment,moduleCaches=[join(homedir(),".bicep")]}=settings,root=settings.root===void 0?rootAround(
input):givenRoot(settings.root),allowed=[root,...moduleCaches].flatMap(folder=>[resolve(folder),realPath(folder)??resolve(folder)]),check2=path=>{if(!isBelow(resolve(
path),allowed))throw outside(path,root);let real=realPath(path);if(real!==void 0&&!isBelow(real,allowed))throw outside(path,root);return real};return{read(path){
let real=check2(path);return real===void 0?void 0:readFile(real,path)},list(folder){let real=check2(folder);return real===void 0?[]:filesIn(real,folder)},environment:name=>Object.
hasOwn(environment,name)?environment[name]:void 0,moduleCaches}}function rootAround(input){let working=process.cwd(),own4=input==="-"?working:dirname(realPath(input)??
resolve(input));for(let folder=own4;;folder=dirname(folder)){if(existsSync(join(folder,".git")))return folder;if(folder===dirname(folder))break}let above2=realPath(
working)??working;return isBelow(own4,[above2])?above2:own4}function givenRoot(root){if(!(statSync(root,{throwIfNoEntry:!1})?.isDirectory()===!0))throw new PreflightError(
"usage",`--root ${root}: there is no such folder`);return resolve(root)}function isBelow(path,folders){return folders.some(folder=>path===folder||path.startsWith(
folder.endsWith(sep)?folder:`${folder}${sep}`))}function realPath(path){try{return realpathSync(path)}catch(cause){if(missing.has(codeOf(cause)))return;throw unreadable(
path,cause)}}var missing=new Set(["ENOENT","ENOTDIR"]);function readFile(real,path){try{let found=statSync(real);if(found.isDirectory())return;if(!found.isFile())
throw refused(path,"this is no ordinary file","give a file that holds the content");if(found.size>maximumBytes)throw refused(path,`the file has ${Math.ceil(found.
size/1024**2)} MiB, more than the ${maximumBytes/1024**2} MiB that are read of a file beside an input`,"load a smaller file, or compile the template and give th\
e JSON in its place");return readFileSync(real)}catch(cause){if(missing.has(codeOf(cause)))return;throw unreadable(path,cause)}}function filesIn(real,folder){try{
return readdirSync(real,{withFileTypes:!0}).filter(entry=>entry.isFile()).map(({name})=>`${folder.replace(/[/\\]+$/u,"")}/${name}`).toSorted(compareText)}catch(cause){
if(missing.has(codeOf(cause)))return[];throw unreadable(folder,cause)}}function outside(path,root){return refused(path,`this lies outside ${root}, the folder th\
at inputs may read from`,"if it belongs to the input, name a folder above both with --root DIR")}function unreadable(path,cause){if(cause instanceof PreflightError)
return cause;let code2=codeOf(cause),why=meanings.get(code2)??(code2===""?String(cause):code2);return refused(path,`the file cannot be read: ${why}`,"check the \
path and its permissions",cause)}var meanings=new Map([["EACCES","this user must not read it"],["EPERM","this user must not read it"],["ELOOP","the path is a ci\
rcle of symbolic links"],["ENAMETOOLONG","the path is longer than the system allows"],["ERR_INVALID_ARG_VALUE","the path has a character that no path can have"]]);
function refused(file,message,advice,cause){return new PreflightError("input",message,{place:{file},advice,cause})}function codeOf(cause){let code2=typeof cause==
"object"&&cause!==null&&"code"in cause?cause.code:void 0;return typeof code2=="string"?code2:""}import{statSync as statSync2}from"node:fs";import{dirname as dirname2,join as join2,relative,resolve as resolve2}from"node:path";function findUpward(names,start){
let chain=chainOf(resolve2(start)),root=chain.findIndex(folder=>exists(join2(folder,".git"))),last=root>=0?root:Math.max(0,chain.indexOf(process.cwd()));for(let folder of chain.
slice(0,last+1)){let found=names.map(name=>join2(folder,name)).filter(isFile);if(found.length>0)return found.map(path=>relative(process.cwd(),path).replaceAll("\
\\","/"))}return[]}function chainOf(folder){let above2=dirname2(folder);return above2===folder?[folder]:[folder,...chainOf(above2)]}function exists(path){return factsOf2(
path)!==void 0}function isFile(path){return factsOf2(path)?.isFile()===!0}function factsOf2(path){try{return statSync2(path,{throwIfNoEntry:!1})}catch{return}}import{closeSync,mkdirSync,openSync,realpathSync as realpathSync2,renameSync,rmSync,statSync as statSync3,writeSync}from"node:fs";import{basename,dirname as dirname3,
join as join3,resolve as resolve3}from"node:path";var blockLength=64*1024;async function writeStream(stream,text4){try{for(let block of blocks(text4))await writeBlock(stream,block)}catch(cause){if(codeOf2(cause)!==
"EPIPE")throw new PreflightError("usage",`the output cannot be written: ${meaningOf(cause)}`,{cause})}}async function writeBlock(stream,block){return new Promise(
(done,failed)=>{stream.write(block,error=>{error==null?done():failed(error)})})}function*blocks(text4){if(typeof text4=="string"){text4!==""&&(yield text4);return}
let block="";for(let part of text4)block+=part,!(block.length<blockLength)&&(yield block,block="");block!==""&&(yield block)}function writeFile(path,text4){try{
let target=realPath2(path);isSpecial(target)?writeTo(target,text4):replaceFile(target,text4)}catch(cause){if(codeOf2(cause)==="EPIPE")return;throw new PreflightError(
"usage",`the file cannot be written: ${meaningOf(cause)}`,{place:{file:path},cause})}}function replaceFile(target,text4){let folder=dirname3(target);mkdirSync(folder,
{recursive:!0});let next=join3(folder,`.${basename(target)}.${process.pid}.next`);try{writeTo(next,text4),renameSync(next,target)}catch(error){throw rmSync(next,
{force:!0}),error}}function writeTo(path,text4){let file=openSync(path,"w");try{for(let block of blocks(text4))writeAll(file,new TextEncoder().encode(block))}finally{
closeSync(file)}}function writeAll(file,bytes){for(let at2=0;at2<bytes.length;)at2+=writeSync(file,bytes,at2)}function realPath2(path){try{return realpathSync2(
path)}catch{return resolve3(path)}}function isSpecial(path){let found=statSync3(path,{throwIfNoEntry:!1});return found!==void 0&&!found.isFile()&&!found.isDirectory()}
function isFolder(path){try{return statSync3(path).isDirectory()}catch{return!1}}function isFile2(path){return statSync3(path,{throwIfNoEntry:!1})?.isDirectory()===
!1}function pathIdentity(path){return realPath2(path)}var meanings2=new Map([["EACCES","this user must not write there"],["EPERM","this user must not write ther\
e"],["EROFS","the file system can only be read"],["EISDIR","it is a folder"],["ENOENT","its folder cannot be made"],["ENOTDIR","a part of the path before the la\
st is not a folder"],["EEXIST","a part of the path before the last is not a folder"],["ENOSPC","no space is left"],["EDQUOT","no space is left for this user"],[
"ENAMETOOLONG","the path is longer than the system allows"]]);function meaningOf(cause){let code2=codeOf2(cause);return meanings2.get(code2)??(code2===""?String(
cause):code2)}function codeOf2(cause){let code2=typeof cause=="object"&&cause!==null&&"code"in cause?cause.code:void 0;return typeof code2=="string"?code2:""}import{readdirSync as readdirSync2,readFileSync as readFileSync2}from"node:fs";import{join as join4}from"node:path";function readFolder(folder,endings){try{return readdirSync2(folder,{recursive:!0,encoding:"utf8"}).filter(name=>endings.some(ending=>name.endsWith(ending))).map(
name=>({path:`${folder.replace(/[/\\]+$/u,"")}/${name.replaceAll("\\","/")}`,text:readFileSync2(join4(folder,name),"utf8")})).toSorted((left,right)=>compareText(
left.path,right.path))}catch(cause){let code2=typeof cause=="object"&&cause!==null&&"code"in cause?cause.code:void 0,message=code2==="ENOENT"?"there is no such \
folder":code2==="ENOTDIR"?"this is not a folder":`the folder cannot be read (${String(code2??cause)})`;throw new PreflightError("input",message,{place:{file:folder},
advice:"name a folder of policy files",cause})}}import{closeSync as closeSync2,fstatSync,openSync as openSync2,readdirSync as readdirSync3,readSync,statSync as statSync4}from"node:fs";var standardInput="-",maximumBytes2=4*1024**3-1,longestRead=1024**3,firstBlock=64*1024,makePlan="give the JSON of a plan, as written by: terraform show -json pl\
an.bin > plan.json (with OpenTofu: tofu show -json)";async function readInput(path,stdin=process.stdin){return path===standardInput?await readStream(stdin):readFile2(
path)}async function readStream(stream){if(stream.isTTY===!0)throw failure(standardInput,"standard input is a terminal, so nothing will come from it","pipe the \
plan in: terraform show -json plan.bin | vnet-preflight check -");let parts=[],length=0;try{for await(let part of stream){if(length+=part.length,length>maximumBytes2)
throw tooLarge(standardInput);parts.push(part)}}catch(cause){throw translate(cause,standardInput)}return join5(parts,length)}function readFile2(path){let file;try{
if(statSync4(path).isDirectory())throw folderGiven(path);file=openSync2(path,"r");let{size}=fstatSync(file);if(size>maximumBytes2)throw tooLarge(path);return readAll(
file,size,path)}catch(cause){throw translate(cause,path)}finally{file!==void 0&&closeSync2(file)}}function readAll(file,size,path){let parts=[],length=0;for(let capacity=size>
0?size+1:firstBlock;;capacity=Math.max(firstBlock,length)){let part=fill(file,new Uint8Array(capacity));if(length+=part.length,length>maximumBytes2)throw tooLarge(
path);if(parts.push(part),part.length<capacity)return join5(parts,length)}}function fill(file,buffer){let length=0;for(;length<buffer.length;){let read2=readSync(
file,buffer,length,Math.min(buffer.length-length,longestRead),null);if(read2===0)break;length+=read2}return buffer.subarray(0,length)}function join5(parts,length){
let[only]=parts;if(only!==void 0&&parts.length===1)return only;let whole=new Uint8Array(length),at2=0;for(let part of parts)whole.set(part,at2),at2+=part.length;
return whole}function folderGiven(path){return readdirSync3(path).length===0?failure(path,"this folder is empty",makePlan):failure(path,"this is a folder, and a\
 folder is not read yet","give the plan file: terraform show -json plan.bin > plan.json")}function tooLarge(path){return failure(path,"the input is larger than \
4 GiB, which is more than can be read","split it into one plan a stack")}var meanings3=new Map([["ENOENT",["there is no such file",makePlan]],["ENOTDIR",["there\
 is no such file: a part of the path before the last is not a folder","check the path"]],["EACCES",["the file must not be read by this user","check the permissi\
ons of the file and of its folders"]],["EPERM",["the file must not be read by this user","check the permissions of the file and of its folders"]],["EISDIR",["th\
is is a folder, not a file",makePlan]],["ELOOP",["the path is a circle of symbolic links","give the path of the file itself"]],["ENAMETOOLONG",["the path is lon\
ger than the system allows","check the path"]],["ERR_INVALID_ARG_VALUE",["the path has a character that no path can have","check the path"]]]);function translate(cause,path){
if(cause instanceof PreflightError)return cause;let code2=codeOf3(cause),[message,advice]=meanings3.get(code2)??[`the input cannot be read (${code2===""?String(
cause):code2})`,"check that the file can be opened by another program"];return failure(path,path===""?"the path is empty":message,advice,cause)}function codeOf3(cause){
let code2=typeof cause=="object"&&cause!==null&&"code"in cause?cause.code:void 0;return typeof code2=="string"?code2:""}function failure(file,message,advice,cause){
return new PreflightError("input",message,{place:{file},advice,cause})}import{closeSync as closeSync3,existsSync as existsSync2,fstatSync as fstatSync2,lstatSync,mkdirSync as mkdirSync2,openSync as openSync3,readdirSync as readdirSync4,
readSync as readSync2,realpathSync as realpathSync3,rmSync as rmSync2,writeFileSync}from"node:fs";import{dirname as dirname4,join as join6,relative as relative2,
sep as sep2}from"node:path";var mostEntries=2e5,longestHead=1024**2;function openRepository(){let root=rootAround2(realpathSync3(".")),at2=path=>join6(root,...path.split("/"));return{root:relative2(
realpathSync3("."),root).replaceAll(sep2,"/")||".",list:()=>listBelow(root),head:path=>headOf(at2(path)),has:path=>lstatSync(at2(path),{throwIfNoEntry:!1})!==void 0,
create:(path,text4)=>create(root,at2(path),path,text4)}}function rootAround2(working){for(let folder=working;;folder=dirname4(folder)){if(existsSync2(join6(folder,
".git")))return folder;if(folder===dirname4(folder))return working}}function listBelow(root){let files=[],waiting=[""],entries2=0;for(let folder=waiting.pop();folder!==
void 0;folder=waiting.pop())for(let entry of entriesOf(join6(root,folder))){if(entries2+=1,entries2>mostEntries)return{files:files.toSorted(compareText),isCut:!0};
let path=folder===""?entry.name:`${folder}/${entry.name}`;entry.isFile()?files.push(path):entry.isDirectory()&&isOwn(entry.name)&&waiting.push(path)}return{files:files.
toSorted(compareText),isCut:!1}}function isOwn(name){return!name.startsWith(".")&&name!=="node_modules"}function entriesOf(folder){try{return readdirSync4(folder,
{withFileTypes:!0})}catch{return[]}}function headOf(path){let file;try{if(file=openSync3(path,"r"),!fstatSync2(file).isFile())return"";let bytes=new Uint8Array(
Math.min(longestHead,fstatSync2(file).size));return new TextDecoder().decode(bytes.subarray(0,readSync2(file,bytes)))}catch{return""}finally{file!==void 0&&closeSync3(
file)}}function create(root,target,path,text4){let file;try{return makeFolder(root,dirname4(target),path),file=openSync3(target,"wx"),writeFileSync(file,text4),
!0}catch(cause){if(cause instanceof PreflightError)throw cause;if(codeOf4(cause)==="EEXIST")return!1;throw file!==void 0&&rmSync2(target,{force:!0}),new PreflightError(
"usage",`the file cannot be written (${codeOf4(cause)})`,{place:{file:path},advice:"check the permissions of its folder",cause})}finally{file!==void 0&&closeSync3(
file)}}function makeFolder(root,folder,path){let steps=relative2(root,folder).split(sep2).filter(step2=>step2!=="");for(let index of steps.keys()){let next=join6(
root,...steps.slice(0,index+1)),found=lstatSync(next,{throwIfNoEntry:!1});if(found===void 0)mkdirSync2(next);else if(!found.isDirectory())throw new PreflightError(
"usage",`${steps.slice(0,index+1).join("/")} is no folder of this repository`,{place:{file:path},advice:"move it, or print the files and put them where they bel\
ong: init --dry-run"})}}function codeOf4(cause){let code2=typeof cause=="object"&&cause!==null&&"code"in cause?cause.code:void 0;return typeof code2=="string"?code2:
String(cause)}import{existsSync as existsSync3,realpathSync as realpathSync4}from"node:fs";import{dirname as dirname5,isAbsolute,join as join7,relative as relative3,resolve as resolve4,
sep as sep3}from"node:path";function pathFromRoot(path,environment){let file=realPath3(path);for(let root of rootsOf(environment)){let inside2=relative3(root,file);
if(inside2!==""&&!isAbsolute(inside2)&&inside2.split(sep3)[0]!=="..")return withSlashes(inside2)}return withSlashes(file)}function*rootsOf(environment){let workspace2=environment.
GITHUB_WORKSPACE??"";workspace2!==""&&(yield realPath3(workspace2));let start=realPath3(".");for(let folder=start;existsSync3(join7(folder,".git"))&&(yield folder),
dirname5(folder)!==folder;folder=dirname5(folder));yield start}function realPath3(path){try{return realpathSync4(path)}catch{return resolve4(path)}}function withSlashes(path){
return sep3==="/"?path:path.replaceAll(sep3,"/")}function processHost(){let stdout,stderr;return{parameters:process.argv.slice(2),environment:process.env,get stdout(){return stdout??=sink(process.stdout)},get stderr(){
return stderr??=sink(process.stderr)},readInput:readInputFast,readFolder,findUpward,filesAround:(input,root)=>filesAround(input,{root,environment:process.env}),
writeFile,isFolder,isFile:isFile2,openRepository,pathIdentity,today:()=>new Date().toISOString().slice(0,10),pathFromRoot:path=>pathFromRoot(path,process.env)}}
function sink(stream){return stream.on("error",()=>{}),{isTTY:stream.isTTY,columns:stream.columns,write:async text4=>writeStream(stream,text4)}}var largeInput=1024**
2;async function compileLater(){let{setFlagsFromString}=await import("node:v8");setFlagsFromString("--interrupt-budget=400000")}async function readInputFast(path){
let bytes=await readInput(path);return bytes.length>largeInput&&await compileLater(),bytes}var crashStatus=4;async function runProgram(program2,onCrash){let host2=processHost(),
crashed=!1,crash=async error=>{crashed=!0;try{process.exitCode=await onCrash(host2,error)}catch{process.exitCode=crashStatus}};process.exitCode=crashStatus,process.
on("uncaughtException",error=>{crash(error)});try{let status=await program2(host2);crashed||(process.exitCode=status)}catch(error){await crash(error)}}function runtimeText(){
return`Node.js ${process.version} on ${process.platform} ${process.arch}`}var tool={name:"vnet-preflight",version:"0.1.0"};var Troubles=class extends Error{errors;constructor(errors){super(errors.map(({message})=>message).join(`
`)),this.name="Troubles",this.errors=errors}};function troublesOf(error){return error instanceof Troubles?error.errors:error instanceof PreflightError?[error]:void 0}
async function reportTrouble(host2,error){let errors=troublesOf(error),isVerbose=host2.parameters.includes("--verbose");return errors===void 0?(await host2.stderr.
write(defectText(host2,error)),exitStatus.bug):(await host2.stderr.write(errors.map(found=>`${troubleLine(found)}
${isVerbose?causesText(found):""}`).join("")),Math.max(...errors.map(({trouble})=>exitStatus[trouble])))}function troubleLine({message,place:place2,advice}){let where=place2===
void 0?tool.name:[place2.file==="-"?"standard input":place2.file,place2.line,place2.column].filter(part=>part!==void 0).join(":");return`${printable(where)}: ${printable(
message,4e3)}${advice===void 0?"":`; ${printable(advice,4e3)}`}`}function causesText(error){let lines=[];for(let{cause}=error;cause!==void 0&&lines.length<20;cause=
cause instanceof Error?cause.cause:void 0){let several=cause instanceof AggregateError?cause.errors:[cause];lines.push(...several.map(item=>`  because: ${printable(
item instanceof PreflightError?troubleLine(item):String(item),4e3)}
`))}return lines.join("")}function defectText(host2,error){let lines=(error instanceof Error?error.stack??String(error):String(error)).split(`
`).map(line=>`  ${printable(line,400)}`);return[`${tool.name}: this is a defect of ${tool.name}, not of your input, and nothing was checked`,"Please report it w\
ith the lines below (look through them first: a message can quote your input) and, if you can share it, the smallest input that shows it.",`  ${tool.name} ${tool.
version}, ${runtimeText()}`,`  command: ${printable(host2.parameters.join(" "))}`,...lines,""].join(`
`)}function usage(message,command2){return new PreflightError("usage",message,{advice:`see ${[program,command2?.name,"--help"].filter(word2=>word2!==void 0).join("\
 ")}`})}function checkValues(parsed3){let{command:command2,positionals,values:values2}=parsed3;for(let{name,values:allowed}of command2.options){let value=values2.
get(name);allowed!==void 0&&typeof value=="string"&&checkOne(`--${name}`,value,allowed,command2)}return command2.positionals.forEach(({name,values:allowed},index)=>{
let value=positionals[index];allowed!==void 0&&value!==void 0&&checkOne(name,value,allowed,command2)}),parsed3}function checkOne(name,value,allowed,command2){if(!allowed.
includes(value))throw usage(`${name} must be one of ${allowed.join(", ")}, not \u201C${value}\u201D${didYouMean(value,allowed)}`,command2)}function targetsOf(parsed3,kinds4,host2){let given=textsOf(parsed3,"format"),targets2=given.length===0?[{kind:kinds4[0]}]:given.map(text4=>targetOf(text4,kinds4,
parsed3));return refuseClashes(targets2,parsed3,host2),targets2}function refuseClashes(targets2,{command:command2,positionals},host2){let taken=new Set;for(let{
kind,file}of targets2){let place2=file===void 0?"-":host2.pathIdentity(file);if(taken.has(place2))throw usage(`two formats cannot both go to ${file??"standard o\
utput"}; give one of them a file of its own: --format ${kind}=FILE`,command2);if(taken.add(place2),file===void 0)continue;if(host2.isFolder(file))throw usage(`-\
-format ${kind}=${file}: that is a folder, name a file in it`,command2);if(positionals.some(path=>path!=="-"&&path!==""&&host2.pathIdentity(path)===place2))throw usage(
`--format ${kind}=${file} would overwrite an input`,command2)}}function targetOf(text4,kinds4,{command:command2}){let at2=text4.indexOf("="),name=at2<0?text4:text4.
slice(0,at2),kind=kinds4.find(known4=>known4===name);if(kind===void 0)throw usage(`there is no format \u201C${name}\u201D for ${command2.name}; formats are ${kinds4.
join(", ")}${didYouMean(name,kinds4)}`,command2);if(at2<0)return{kind};let file=text4.slice(at2+1);if(file==="")throw usage(`--format ${text4} names no file`,command2);
return file==="-"?{kind}:{kind,file}}async function writeTarget({file},text4,host2){file===void 0?await host2.stdout.write(text4):host2.writeFile(file,text4)}async function withErrors(targets2,host2,action2){
try{return await action2()}catch(error){let errors=(troublesOf(error)??[]).filter(({trouble})=>trouble!=="usage"),wanted=errors.length===0?[]:targets2.filter(({
kind})=>kind==="json");if(wanted.length>0){let text4=renderErrors(errors.map(({message,place:place2})=>({message,file:place2?.file,line:place2?.line,column:place2?.
column})));for(let target of wanted)await writeTarget(target,text4,host2)}throw error}}var renderers={text:(report,{parsed:parsed3,host:host2},{file})=>renderText(report,{...layoutFor(parsed3,host2,file),isQuiet:hasFlag(parsed3,"quiet"),showWaived:textOf(
parsed3,"show")==="all"}),compact:renderCompact,json:renderJson,"terraform-json":async report=>(await import("./terraform-json-HA5Q6FO5.mjs")).renderTerraformJson(report),
sarif:async(report,{rules,host:host2})=>(await import("./sarif-7RPT27N6.mjs")).renderSarif(report,{rules,pathFromRoot:path=>host2.pathFromRoot(path)}),junit:async report=>(await import("./junit-MUFJ4XWE.mjs")).
renderJunit(report),markdown:async(report,{rules})=>(await import("./markdown-RZP2VE4N.mjs")).renderMarkdown(report,{rules}),github:async(report,{rules,host:host2})=>(await import("./github-H5EZ37Y5.mjs")).
renderGithub(report,{rules,pathFromRoot:path=>host2.pathFromRoot(path)}),azure:async(report,{rules,host:host2,targets:targets2})=>(await import("./azure-S7DJWKUR.mjs")).
renderAzure(report,{rules,absolutePath:path=>host2.pathIdentity(path),summaryFile:targets2.find(({kind,file})=>kind==="markdown"&&file!==void 0)?.file}),atlantis:async(report,{
rules,isFailing})=>(await import("./atlantis-5LCNUNIW.mjs")).renderAtlantis(report,{rules,isFailing})};function showsPasses(kind){return kind==="junit"}async function writeReport(report,rendering){
let{targets:targets2,host:host2,isAll}=rendering,findings=isAll?report:{...report,verdicts:report.verdicts.filter(isFinding)},inOrder3=targets2.toSorted((left,right)=>+(left.
file===void 0)-+(right.file===void 0));for(let target of inOrder3){let shown2=showsPasses(target.kind)?report:findings;await writeTarget(target,await renderers[target.
kind](shown2,rendering,target),host2)}await tellBeside(report,rendering)}function isFinding({verdict}){return verdict==="fail"||verdict==="undecided"}async function tellBeside(report,{
targets:targets2,parsed:parsed3,host:host2}){let isQuiet=hasFlag(parsed3,"quiet"),isText=targets2.some(({kind,file})=>kind==="text"&&file===void 0);!isText&&!isQuiet&&
await writeNotices(report.notices,host2),report.summary.subjects.integration===0&&(!isText||isQuiet)&&await host2.stderr.write(`${nothingJudged(report)}
`)}function remember(derive){let known4=new WeakMap;return key=>{let found=known4.get(key);if(found!==void 0||known4.has(key))return found;let value=derive(key);return known4.
set(key,value),value}}function isList(value){return Array.isArray(value)}var Unknown=class{$unknown;constructor(details){this.$unknown=details}},Concat=class{$concat;constructor(parts){this.$concat=parts}},Sensitive=class{#value;constructor(value){
this.#value=value}reveal(){return this.#value}toJSON(){return{$sensitive:!0}}};function isObject(value){return typeof value=="object"&&value!==null&&!isList(value)&&
!(value instanceof Unknown)&&!(value instanceof Concat)&&!(value instanceof Sensitive)}function reveal(value){return value instanceof Sensitive?reveal(value.reveal()):
value}function joinText(parts){if(parts.every(part=>typeof part=="string"))return parts.join("");let flat=[];for(let part of parts){let open=reveal(part);if(open instanceof
Concat)for(let inner of open.$concat)flat.push(inner);else open instanceof Unknown?flat.push(open):flat.push(typeof open=="string"?open:JSON.stringify(open))}let merged=[];
for(let part of flat){let last=merged.at(-1);typeof part=="string"&&typeof last=="string"?merged[merged.length-1]=last+part:part!==""&&merged.push(part)}if(merged.
length===0)return"";let[only]=merged;return merged.length===1&&only!==void 0?only:new Concat(merged)}function describe(value){return value instanceof Sensitive?
"(sensitive)":value instanceof Unknown?`\${${value.$unknown.symbol}}`:value instanceof Concat?value.$concat.map(part=>typeof part=="string"?part:describe(part)).
join(""):typeof value=="string"?value:JSON.stringify(value)}function coveredAt(value,steps){let isCovered=value instanceof Sensitive,current=value===void 0?void 0:
reveal(value);for(let step2 of steps){if(current==null||current instanceof Unknown)break;Array.isArray(current)?current=current[Number(step2)]:current=isObject(
current)&&Object.hasOwn(current,step2)?current[step2]:void 0,isCovered||=current instanceof Sensitive,current!==void 0&&(current=reveal(current))}if(current!=null)
return isCovered?new Sensitive(current):current}function valueAt2(value,steps){let found=coveredAt(value,steps);return found===void 0?void 0:reveal(found)}function idKey(value){if(value===void 0)return;let open=reveal(value);return typeof open=="string"?trimSlash(open.toLowerCase()):open instanceof Unknown?symbolSegment(
open):open instanceof Concat?keyOfConcat(open):void 0}var keyOfConcat=remember(({$concat})=>trimSlash($concat.map(part=>typeof part=="string"?part.toLowerCase():
symbolSegment(part)).join("")));function symbolSegment(unknown3){return`\${${unknown3.$unknown.symbol.replaceAll("/","%2F")}}`}function trimSlash(text4){return text4.
endsWith("/")?text4.replace(/\/+$/,""):text4}function isArmId(key){return/^\/(subscriptions|providers)\//.test(key)}function typeOfKey(key){let at2=key.lastIndexOf(
"/providers/");if(at2<0){let depth=key.split("/").length;return/^\/subscriptions\/[^/]+\/resourcegroups\//.test(key)&&depth===5?"microsoft.resources/resourcegro\
ups":""}let end=segmentEnd(key,at2+11),type=key.slice(at2+11,end);for(;end<key.length;){let typeEnd=segmentEnd(key,end+1);type+=key.slice(end,typeEnd),end=typeEnd<
key.length?segmentEnd(key,typeEnd+1):typeEnd}return type}function segmentEnd(key,start){let end=key.indexOf("/",start);return end===-1?key.length:end}function nameOfKey(key){
return key.slice(key.lastIndexOf("/")+1)}function parentKey(key){let name=key.lastIndexOf("/"),type=name>0?key.lastIndexOf("/",name-1):-1;return type>0?key.slice(
0,type):""}function subscriptionOfKey(key){return/^\/subscriptions\/([^/]+)/.exec(key)?.[1]}function isFullyKnown(key){return!key.includes("${")}function mayHoldSecret(value){let possible=value instanceof Unknown?value.$unknown.possible:void 0;return possible===void 0?holdsSecret(value):possible.some(mayHoldSecret)}
function holdsSecret(value){return value instanceof Sensitive?!0:isList(value)?value.some(holdsSecret):isObject(value)&&Object.values(value).some(holdsSecret)}function append(map,key,value){let found=map.get(key);found===void 0?map.set(key,[value]):found.push(value)}var known=new Map,mostKnown=1e4;function stepsOf2(path){let found=known.get(path);if(found!==void 0)return found;let steps=path.split(".");return known.size<mostKnown&&
known.set(path,steps),steps}var Estate=class{graph;moment;#byType=new Map;constructor(graph,moment){this.graph=graph,this.moment=moment}ofType(type){return this.#group(type.toLowerCase()).
all}find(id){let key=idKey(id);return key===void 0?void 0:this.at(key)}at(key){return this.#group(typeOfKey(key)).byKey.get(key)}childrenOf(key,type){let group=this.#group(
type.toLowerCase());return group.byParent??=byParent(group.all),group.byParent.get(key)??[]}#group(type){let known4=this.#byType.get(type);if(known4!==void 0)return known4;
let all=this.graph.ofType(type).flatMap(resource=>{let state=stateAt(resource,this.moment);return state===void 0?[]:[{resource,state}]}),group={all,byKey:new Map(
all.map(entity=>[entity.state.key,entity])),byParent:void 0};return this.#byType.set(type,group),group}};function byParent(all){let groups=new Map;for(let entity of all)
append(groups,parentKey(entity.state.key),entity);return groups}function stateAt(resource,moment){return moment==="after"?resource.lifecycle==="delete"?void 0:resource:
resource.lifecycle==="existing"?resource:resource.before??void 0}function asWritten(state,path){return state.read===void 0?coveredAt(state.properties,stepsOf2(path)):
state.read(path)}function property(entity,path){let{state,resource}=entity,value=asWritten(state,path);return value!==void 0?reveal(value):resource.isPartial&&!isKnownToBeNone(
entity,path)?notShown(entity,path):void 0}function isKnownToBeNone({state},path){let steps=stepsOf2(path),holder=valueAt2(state.properties,steps.slice(0,-1)),last=steps.
at(-1)??"";return isObject(holder)&&Object.hasOwn(holder,last)&&holder[last]===null}function notShown(entity,path){return new Unknown({symbol:`${entity.resource.
origin.address}.${path}`,reason:"the input shows only a part of this resource"})}function asList(value){if(value==null)return[];let open=reveal(value);return open instanceof
Unknown||isList(open)?open:[open]}function member(value,path){return valueAt2(value,stepsOf2(path))}function possibilities(value){let open=reveal(value);return open instanceof
Unknown&&open.$unknown.possible!==void 0?open.$unknown.possible.flatMap(possibilities):[open]}var truePaths={"Microsoft.Network/networkInterfaces":["ipConfigurations.*.properties.subnet.id"],"Microsoft.Network/privateEndpoints":["subnet.id"],"Microsoft.N\
etwork/privateLinkServices":["ipConfigurations.*.properties.subnet.id"],"Microsoft.Network/loadBalancers":["frontendIPConfigurations.*.properties.subnet.id"],"M\
icrosoft.Network/applicationGateways":["gatewayIPConfigurations.*.properties.subnet.id","frontendIPConfigurations.*.properties.subnet.id","privateLinkConfigurat\
ions.*.properties.ipConfigurations.*.properties.subnet.id"],"Microsoft.Network/virtualNetworkGateways":["ipConfigurations.*.properties.subnet.id"],"Microsoft.Ne\
twork/azureFirewalls":["ipConfigurations.*.properties.subnet.id","managementIpConfiguration.properties.subnet.id"],"Microsoft.Network/bastionHosts":["ipConfigur\
ations.*.properties.subnet.id"],"Microsoft.Network/networkProfiles":["containerNetworkInterfaceConfigurations.*.properties.ipConfigurations.*.properties.subnet.\
id"],"Microsoft.Network/virtualHubs":[],"Microsoft.Network/virtualHubs/ipConfigurations":["subnet.id"],"Microsoft.Network/virtualRouters":["hostedSubnet.id"],"M\
icrosoft.Network/virtualNetworkAppliances":["subnet.id"],"Microsoft.Network/dnsResolvers/inboundEndpoints":["ipConfigurations.*.subnet.id"],"Microsoft.Network/d\
nsResolvers/outboundEndpoints":["subnet.id"],"Microsoft.ServiceNetworking/trafficControllers/associations":["subnet.id"],"Microsoft.AAD/domainServices":["replic\
aSets.*.subnetId"],"Microsoft.AAD/domainServices/replicaSets":["subnetId"],"Microsoft.Compute/virtualMachines":["networkProfile.networkInterfaceConfigurations.*\
.properties.ipConfigurations.*.properties.subnet.id"],"Microsoft.Compute/virtualMachineScaleSets":["virtualMachineProfile.networkProfile.networkInterfaceConfigu\
rations.*.properties.ipConfigurations.*.properties.subnet.id"],"Microsoft.Compute/cloudServices":["networkProfile.loadBalancerConfigurations.*.properties.fronte\
ndIPConfigurations.*.properties.subnet.id"],"Microsoft.AzureFleet/fleets":["computeProfile.baseVirtualMachineProfile.networkProfile.networkInterfaceConfiguratio\
ns.*.properties.ipConfigurations.*.properties.subnet.id"],"Microsoft.Batch/batchAccounts/pools":["networkConfiguration.subnetId"],"Microsoft.ServiceFabric/manag\
edClusters":["subnetId"],"Microsoft.ServiceFabric/managedClusters/nodeTypes":["subnetId"],"Microsoft.ContainerInstance/containerGroups":["subnetIds.*.id"],"Micr\
osoft.App/managedEnvironments":["vnetConfiguration.infrastructureSubnetId","vnetConfiguration.runtimeSubnetId"],"Microsoft.ContainerService/managedClusters":["a\
gentPoolProfiles.*.vnetSubnetID","agentPoolProfiles.*.podSubnetID","apiServerAccessProfile.subnetId","addonProfiles.ingressApplicationGateway.config.subnetId","\
hostedSystemProfile.nodeSubnetID","hostedSystemProfile.systemNodeSubnetID"],"Microsoft.ContainerService/managedClusters/agentPools":["vnetSubnetID","podSubnetID"],
"Microsoft.RedHatOpenShift/openShiftClusters":["masterProfile.subnetId","workerProfiles.*.subnetId"],"Microsoft.ContainerRegistry/registries/agentPools":["virtu\
alNetworkSubnetResourceId"],"Microsoft.VirtualMachineImages/imageTemplates":["vmProfile.vnetConfig.subnetId","vmProfile.vnetConfig.containerInstanceSubnetId"],"\
Microsoft.Resources/deploymentScripts":["containerSettings.subnetIds.*.id"],"Microsoft.HardwareSecurityModules/dedicatedHSMs":["networkProfile.subnet.id","manag\
ementNetworkProfile.subnet.id"],"Microsoft.Web/hostingEnvironments":["virtualNetwork.id"],"Microsoft.AppPlatform/Spring":["networkProfile.appSubnetId","networkP\
rofile.serviceRuntimeSubnetId"],"Microsoft.ApiManagement/service":["virtualNetworkConfiguration.subnetResourceId","additionalLocations.*.virtualNetworkConfigura\
tion.subnetResourceId"],"Microsoft.ApiManagement/gateways":["backend.subnet.id"],"Microsoft.Logic/integrationServiceEnvironments":["networkConfiguration.subnets\
.*.id"],"Microsoft.CognitiveServices/accounts":["networkInjections.*.subnetArmId"],"Microsoft.Cache/redis":["subnetId"],"Microsoft.Sql/managedInstances":["subne\
tId"],"Microsoft.Sql/instancePools":["subnetId"],"Microsoft.SqlVirtualMachine/sqlVirtualMachineGroups/availabilityGroupListeners":["loadBalancerConfigurations.*\
.privateIpAddress.subnetResourceId","multiSubnetIpConfigurations.*.privateIpAddress.subnetResourceId"],"Microsoft.DBforPostgreSQL/flexibleServers":["network.del\
egatedSubnetResourceId"],"Microsoft.DBforMySQL/flexibleServers":["network.delegatedSubnetResourceId","delegatedSubnetArguments.subnetArmResourceId"],"Microsoft.\
DocumentDB/cassandraClusters":["delegatedManagementSubnetId"],"Microsoft.DocumentDB/cassandraClusters/dataCenters":["delegatedSubnetId"],"Microsoft.Kusto/cluste\
rs":["virtualNetworkConfiguration.subnetId"],"Microsoft.HDInsight/clusters":["computeProfile.roles.*.virtualNetworkProfile.subnet","privateLinkConfigurations.*.\
properties.ipConfigurations.*.properties.subnet.id"],"Microsoft.Synapse/workspaces":["virtualNetworkProfile.computeSubnetId"],"Microsoft.DataFactory/factories/i\
ntegrationRuntimes":["typeProperties.computeProperties.vNetProperties.subnetId","typeProperties.customerVirtualNetwork.subnetId"],"Microsoft.Databricks/workspac\
es":[],"Microsoft.DataMigration/services":["virtualSubnetId"],"Microsoft.MachineLearningServices/workspaces":["serverlessComputeSettings.serverlessComputeCustom\
Subnet"],"Microsoft.MachineLearningServices/workspaces/computes":["properties.subnet.id"],"Oracle.Database/autonomousDatabases":["subnetId"],"Oracle.Database/cl\
oudVmClusters":["subnetId"],"Oracle.Database/networkAnchors":["subnetId"],"Microsoft.NetApp/netAppAccounts/capacityPools/volumes":["subnetId"],"Microsoft.NetApp\
/netAppAccounts/volumeGroups":["volumes.*.properties.subnetId"],"Microsoft.StorageCache/caches":["subnet"],"Microsoft.StorageCache/amlFilesystems":["filesystemS\
ubnet"],"Microsoft.StoragePool/diskPools":["subnetId"],"PureStorage.Block/storagePools":["vnetInjection.subnetId"],"Qumulo.Storage/fileSystems":["delegatedSubne\
tId"],"Microsoft.DevCenter/networkConnections":["subnetId"],"Microsoft.DevOpsInfrastructure/pools":["fabricProfile.networkProfile.subnetId"],"Microsoft.DevTestL\
ab/labs/virtualnetworks":["subnetOverrides.*.resourceId"],"Microsoft.DevTestLab/labs/virtualmachines":[],"Microsoft.LabServices/labPlans":["defaultNetworkProfil\
e.subnetId"],"Microsoft.LabServices/labs":["networkProfile.subnetId"],"Microsoft.Orbital/contactProfiles":["networkConfiguration.subnetId"],"Microsoft.Workloads\
/sapVirtualInstances":["configuration.infrastructureConfiguration.subnetId","configuration.infrastructureConfiguration.centralServer.subnetId","configuration.in\
frastructureConfiguration.applicationServer.subnetId","configuration.infrastructureConfiguration.databaseServer.subnetId"],"GitHub.Network/networkSettings":["su\
bnetId"],"NGINX.NGINXPLUS/nginxDeployments":["networkProfile.networkInterfaceConfiguration.subnetId","networkProfile.frontEndIPConfiguration.privateIPAddresses.\
*.subnetId"],"PaloAltoNetworks.Cloudngfw/firewalls":["networkProfile.vnetConfiguration.trustSubnet.resourceId","networkProfile.vnetConfiguration.unTrustSubnet.r\
esourceId"]},commonPath="subnets.*.id",onlyTrueShape=new Set(["Microsoft.Network/networkInterfaces","Microsoft.Network/privateEndpoints","Microsoft.Network/virt\
ualNetworkGateways","Microsoft.Network/dnsResolvers/inboundEndpoints","Microsoft.Network/dnsResolvers/outboundEndpoints","Microsoft.Web/hostingEnvironments"]),occupantSubnetPaths=Object.
fromEntries(Object.entries(truePaths).map(([type,paths])=>[type,onlyTrueShape.has(type)?paths:[...paths,commonPath]])),occupantTypes=Object.fromEntries(Object.entries(
occupantSubnetPaths).map(([type,paths])=>[type,tree(paths.map(path=>path.split(".")))]));function tree(paths){let members2=new Map;for(let[first3,...rest]of paths){
if(first3===void 0)return"link:Microsoft.Network/virtualNetworks/subnets";members2.set(first3,[...members2.get(first3)??[],rest])}let elements=members2.get("*");
return elements!==void 0?[tree(elements)]:Object.fromEntries([...members2].map(([name,rest])=>[name,tree(rest)]))}var withoutUse=["Microsoft.Authorization/*","M\
icrosoft.PolicyInsights/*","Microsoft.Insights/*","Microsoft.Security/*","Microsoft.Advisor/*","Microsoft.Consumption/*","Microsoft.CostManagement/*","Microsoft\
.Network/networkWatchers/*","Microsoft.Network/networkManagers/*","Microsoft.Storage/storageAccounts","Microsoft.KeyVault/vaults","Microsoft.KeyVault/managedHSM\
s","Microsoft.ContainerRegistry/registries","Microsoft.Sql/servers/virtualNetworkRules","Microsoft.DBforPostgreSQL/servers/virtualNetworkRules","Microsoft.DBfor\
MySQL/servers/virtualNetworkRules","Microsoft.DBforMariaDB/servers/virtualNetworkRules","Microsoft.DocumentDB/databaseAccounts","Microsoft.ServiceBus/namespaces\
/*","Microsoft.EventHub/namespaces/*","Microsoft.EventGrid/*","Microsoft.ElasticSan/elasticSans/*","Microsoft.Search/searchServices","Microsoft.SignalRService/*",
"Microsoft.Devices/IotHubs"],exact=new Set(withoutUse.map(name=>name.replace(/\/\*$/,"").toLowerCase())),families=withoutUse.filter(name=>name.endsWith("/*")).map(
name=>name.slice(0,-1).toLowerCase());function namesSubnetWithoutUse(type){let folded3=type.toLowerCase();return exact.has(folded3)||families.some(family=>folded3.
startsWith(family))}var anything="*";function keysOf(value){return possibilities(value).flatMap(id=>idKey(id)??[])}function tieByTarget(items,target,holder){let byKey=new Map;for(let item of items){
let value=target(item);if(value===void 0)continue;let keys=keysOf(value),isCertain=keys.length===1&&holder(item)?.resource.mayBeAbsent!==!0;for(let key of keys)
append(byKey,key,{item,isCertain});isAnything(value)&&append(byKey,anything,{item,isCertain:!1})}return byKey}function isAnything(value){return possibilities(value).
every(id=>id instanceof Unknown)}function groupByApp(integrations){let byApp=new Map;for(let integration2 of integrations)append(byApp,integration2.app,integration2);
return byApp}function occupantsBySubnet(estate){let found=Object.entries(occupantSubnetPaths).flatMap(([type,paths])=>estate.ofType(type).flatMap(entity=>paths.
flatMap(path=>valuesAt(entity.state.properties,path).map(subnet2=>({entity,path,subnet:subnet2}))))),ties=tieByTarget(found,({subnet:subnet2})=>subnet2,({entity})=>entity);
return new Map([...ties].filter(([key])=>key===anything||typeOfKey(key).endsWith("/subnets")))}function mentionsBySubnet(estate){let byKey=new Map;for(let mention of estate.
graph.mentions){isAnything(mention.id)&&append(byKey,anything,mention);for(let key of keysOf(mention.id))append(byKey,key,mention)}return byKey}var gatewayType="\
Microsoft.Network/virtualNetworkGateways",gatewaySubnets="ipConfigurations.*.properties.subnet.id";function gatewaysByNetwork(estate){let byNetwork=new Map;for(let gateway of estate.
ofType(gatewayType)){let subnets=valuesAt(gateway.state.properties,gatewaySubnets).flatMap(keysOf);for(let network2 of new Set(subnets.map(parentKey)))append(byNetwork,
network2,gateway)}return byNetwork}var gatewaysWithoutNetwork=remember(estate=>estate.ofType(gatewayType).filter(gateway=>{let subnets=valuesAt(gateway.state.properties,
gatewaySubnets).flatMap(possibilities);return subnets.length===0||subnets.some(subnet2=>subnet2 instanceof Unknown||isLost(estate,idKey(subnet2)))}));function isLost(estate,child){
let parent=parentKey(child??"");return!isFullyKnown(parent)&&estate.at(parent)===void 0}function lostChildren(estate,type){return estate.ofType(type).filter(({state})=>isLost(
estate,state.key))}function providersIn(estate){let found=new Set;for(let type of estate.graph.types){let[namespace=""]=type.split("/");for(let{state}of estate.
ofType(type)){let provider=namespace==="microsoft.features"?nameOfKey(state.key):namespace;found.add(`${subscriptionOfKey(state.key)??""}|${provider}`)}}return found}
function valuesAt(value,path){let[before="",after]=path.split(/\.?\*\.?(.*)/s);if(after===void 0){let found=member(value,path);return found===void 0?[]:[found]}
let items=asList(before===""?value:member(value,before));return isList(items)?after===""?items:items.flatMap(item=>valuesAt(item,after)):[items]}var import_IPv6Utils=__toESM(require_IPv6Utils(),1),keptByAzure=5n,longestText=49,remembered=16384,readings=new Map;function parsePrefix(text4){return readPrefix(
text4).prefix}function refusePrefix(text4){return readPrefix(text4).refusal}function readPrefix(text4){if(text4.length>longestText)return{refusal:"is too long t\
o be an address prefix"};let reading2=readings.get(text4);return reading2===void 0&&(reading2=readAfresh(text4),readings.size>=remembered&&readings.clear(),readings.
set(text4,reading2)),reading2}function parseAddress(text4){return text4.includes("/")?void 0:parsePrefix(`${text4}/${text4.includes(":")?128:32}`)}function containsPrefix(outer,inner){
return outer.family===inner.family&&outer.first<=inner.first&&inner.last<=outer.last}function overlaps(left,right){return left.family===right.family&&left.first<=right.last&&right.first<=left.last}function usableAddresses(prefix2){let usable=prefix2.last-prefix2.first+1n-keptByAzure;return usable>0n?toSafeNumber(usable):0}var privateSpace=["10.0.0.0/8","1\
72.16.0.0/12","192.168.0.0/16"].flatMap(text4=>parsePrefix(text4)??[]);function isPrivate(prefix2){return privateSpace.some(space=>containsPrefix(space,prefix2))}
function addressText(family,value){return family===6?textOfIPv6(value):textOfIPv4(value)}function toSafeNumber(count3){return count3>BigInt(Number.MAX_SAFE_INTEGER)?
Number.MAX_SAFE_INTEGER:Number(count3)}function readAfresh(text4){if(text4==="")return{refusal:"is empty"};let[address="",length,...rest]=text4.split("/");if(rest.
length>0)return{refusal:"has more than one slash"};let family=address.includes(":")?6:4,value=family===6?valueOfIPv6(address):valueOfIPv4(address);if(typeof value==
"string")return{refusal:/\s/u.test(text4)?"contains white space":value};if(length===void 0)return{refusal:`has no prefix length; a single address is ${text4}/${bitsOf(
family)}`};let fault2=refuseLength(length,family);return fault2!==void 0?{refusal:fault2}:align(family,value,Number(length),address)}function align(family,value,length,address){
if(family===6&&length>=96&&value/2n**32n===0xffffn)return{refusal:"is an IPv4-mapped IPv6 prefix; write the IPv4 prefix itself"};let size=1n<<BigInt(bitsOf(family)-
length),spare=value%size,first3=value-spare,start=family===4&&spare===0n?address:addressText(family,first3),prefix2={family,text:`${start}/${length}`,length,first:first3,
last:first3+size-1n};return spare===0n?{prefix:prefix2}:{refusal:`has host bits set; the network address is ${prefix2.text}`,meant:prefix2}}function valueOfIPv4(address){
let octets=address.split(".");return octets.length!==4||!octets.every(isOctet)?refuseIPv4(address):BigInt(octets.reduce((value,octet)=>value*256+Number(octet),0))}
function isOctet(text4){return/^(?:0|[1-9]\d{0,2})$/u.test(text4)&&Number(text4)<=255}function refuseIPv4(address){let octets=address.split(".");if(octets.length<
2||octets.some(octet=>!/^\d+$/u.test(octet)))return"is no address prefix such as 10.0.0.0/24";if(octets.length!==4)return`has ${octets.length} numbers where an \
IPv4 address has 4`;let padded=octets.find(octet=>/^0\d/u.test(octet));return padded!==void 0?`has the number ${padded} with a leading zero`:"has a number above\
 255"}function valueOfIPv6(address){if(address.includes("%"))return"has a zone, which belongs to one machine";try{return BigInt(`0x${(0,import_IPv6Utils.expandIPv6Number)(
address).replaceAll(":","")}`)}catch{return"is no IPv6 address prefix such as fd00:1234::/64"}}function refuseLength(length,family){let longest2=bitsOf(family);
if(!(/^(?:0|[1-9]\d{0,2})$/u.test(length)&&Number(length)<=longest2))return/\s/u.test(length)?"contains white space":/^\d+$/u.test(length)?/^0\d/u.test(length)?
"has a prefix length with a leading zero":`has a prefix length above ${longest2}, the longest of IPv${family}`:"has no number after the slash"}function bitsOf(family){
return family===6?128:32}function textOfIPv4(value){return[24n,16n,8n,0n].map(shift=>value>>shift&255n).join(".")}function textOfIPv6(value){let digits=value.toString(
16).padStart(32,"0");return(0,import_IPv6Utils.collapseIPv6Number)((digits.match(/.{4}/gu)??[]).join(":"))}function unknown(symbol,reason,more={}){return{$unknown:{symbol,reason,...more}}}function isUnknown2(value){return typeof value=="object"&&value!==null&&"$unkno\
wn"in value}function fact(value){if(value==null)return null;let open=reveal(value);return open instanceof Unknown?unknownOf(open):open instanceof Concat?unknown(
describe(open),"a part of it is not known before the deployment"):isList(open)?open.map(item=>fact(item)):typeof open=="number"&&!Number.isFinite(open)?unknown(
"a number","it is too large to be read"):isObject(open)?null:open}function unknownOf({$unknown:{symbol,reason}}){return unknown(symbol,reason)}function folded(value){
let found=fact(value);return typeof found=="string"?found.toLowerCase():found}function whenText(value,derive){return typeof value=="string"?derive(value):value}
function whenNumber(value,derive){return typeof value=="number"?derive(value):value}function whenFlag(value,derive){return typeof value=="boolean"?derive(value):
value}function between(minimum,maximum,why){if(minimum===maximum&&Number.isFinite(minimum))return minimum;let least=Math.min(minimum,Number.MAX_VALUE);return unknown(
...why(),{minimum:least,...Number.isFinite(maximum)&&{maximum}})}function bounds(value){if(typeof value=="number")return{minimum:value,maximum:value};if(!isUnknown2(
value))return{minimum:0,maximum:0};let possible=value.$unknown.possible?.filter(item=>typeof item=="number");return possible!==void 0&&possible.length>0?{minimum:Math.
min(...possible),maximum:Math.max(...possible)}:{minimum:value.$unknown.minimum??0,maximum:value.$unknown.maximum??Number.POSITIVE_INFINITY}}function documentsOf(facts){
let groups=new Map;for(let row of facts){let[first3="",second]=row.path.split("."),group=groups.get(second===void 0?"":first3)??new Map;group.set(second??first3,
row),groups.set(second===void 0?"":first3,group)}let Root=groupClass(groups.get("")??new Map);return groups.delete(""),documentClass(Root,groups)}function documentClass(Root,groups){
class Document extends Root{#subject;#groups=[];constructor(subject){super(subject),this.#subject=subject}static{[...groups].forEach(([name,rows2],index)=>{let Group=groupClass(
rows2);Object.defineProperty(Document.prototype,name,{enumerable:!0,get(){return this.#groups[index]??=new Group(this.#subject)}})})}}return subject=>new Document(
subject)}function groupClass(rows2){let none4=Array.from({length:rows2.size}),noValues=()=>none4.slice(),sharedValues=remember(noValues),of=[...rows2.values()].
find(row=>row.of!==void 0)?.of;class Group{#subject;#own;#shared;constructor(subject){this.#subject=subject}#sharedValues(){let shared=of?.(this.#subject);return shared===
void 0?noValues():sharedValues(shared)}static{[...rows2].forEach(([name,{derive,of:isShared}],index)=>{Object.defineProperty(Group.prototype,name,{enumerable:!0,
get(){let values2=isShared===void 0?this.#own??=noValues():this.#shared??=this.#sharedValues();return values2[index]===void 0?values2[index]=derive(this.#subject):
values2[index]}})})}}return Group}var displayNames=["Australia Central","Australia Central 2","Australia East","Australia Southeast","Austria East","Belgium Central","Brazil South","Brazil South\
east","Brazil US","Canada Central","Canada East","Central India","Central US","Central US EUAP","Chile Central","China East","China East 2","China East 3","Chin\
a North","China North 2","China North 3","Denmark East","East Asia","East US","East US 2","East US 2 EUAP","East US 3","France Central","France South","Germany \
Central","Germany North","Germany Northeast","Germany West Central","Indonesia Central","Israel Central","Israel Northwest","Italy North","Japan East","Japan We\
st","Jio India Central","Jio India West","Korea Central","Korea South","Malaysia South","Malaysia West","Mexico Central","New Zealand North","North Central US",
"North Europe","Norway East","Norway West","Poland Central","Qatar Central","Saudi Arabia East","South Africa North","South Africa West","South Central US","Sou\
th Central US 2","South India","Southeast Asia","Southeast US","Southwest US","Spain Central","Sweden Central","Sweden South","Switzerland North","Switzerland W\
est","Taiwan North","Taiwan Northwest","UAE Central","UAE North","UK South","UK West","US DoD Central","US DoD East","US Gov Arizona","US Gov Texas","US Gov Vir\
ginia","USNat East","USNat West","USSec East","USSec West","West Central US","West Europe","West India","West US","West US 2","West US 3"],byName=new Map(displayNames.
flatMap(display=>{let short=display.toLowerCase().replaceAll(" ","");return[[display.toLowerCase(),short],[short,short]]}));function regionOf(name){return byName.
get(name.trim().toLowerCase().replaceAll(/\s+/g," "))}function subnetView(id,estate,former){let key=idKey(id);if(!(key!==void 0&&typeOfKey(key).endsWith("/virtualnetworks/subnets")))return{id,key:void 0,entity:void 0,
networkKey:void 0,network:void 0};let networkKey3=parentKey(key);return{id,key,entity:estate.at(key)??former?.at(key),networkKey:networkKey3,network:estate.at(networkKey3)??
former?.at(networkKey3)}}function whyUnknown(view,what){if(view.id instanceof Unknown)return unknown(view.id.$unknown.symbol,view.id.$unknown.reason);let symbol=view.
id===void 0?`${what} of a subnet`:`${describe(view.id)}: ${what}`;return unknown(symbol,view.id===void 0?"no subnet is named":"the subnet is not in the input")}
function prefixTexts(view){return view.entity===void 0?whyUnknown(view,"address prefixes"):textsOf2(view.entity)}function textsOf2(entity){let many=property(entity,
"addressPrefixes"),found=many===void 0||many instanceof Unknown&&entity.resource.isPartial?property(entity,"addressPrefix")??many:many;if(found instanceof Unknown)
return unknownOf(found);if(found===void 0){let reason=property(entity,"ipamPoolPrefixAllocations")===void 0?"the subnet has no address prefix in the input":"the\
 prefix is taken from an address pool at deployment";return unknown(`${entity.resource.origin.address}.addressPrefixes`,reason)}return asList(found)}function prefixes(view){
return view.entity===void 0?whyUnknown(view,"address prefixes"):prefixesOf(view.entity)}var prefixesOf=remember(entity=>{let texts3=textsOf2(entity);return isList(
texts3)?parsed(texts3,entity):texts3});function parsed(texts3,{state,resource}){let found=[];for(let text4 of texts3){if(text4 instanceof Unknown)return unknownOf(
text4);let prefix2=typeof text4=="string"?parsePrefix(text4):void 0;if(prefix2!==void 0){found.push(prefix2);continue}let symbol=holdsSecret(state.properties)?`${resource.
origin.address}: address prefix`:describe(text4);return unknown(symbol,"it is not a valid network address in CIDR notation")}return found}function invalidPrefixes(view){
let texts3=prefixTexts(view);return isList(texts3)?texts3.filter(text4=>typeof text4=="string"&&parsePrefix(text4)===void 0):texts3}function prefixLength(view){
let found=prefixes(view);if(!isList(found))return found;let lengths=[...new Set(found.filter(prefix2=>prefix2.family===4).map(prefix2=>prefix2.length))],[only]=lengths;
return lengths.length===1&&only!==void 0?only:lengths.length===0?unknown(`${nameOf(view)}: IPv4 prefix`,"the subnet has no IPv4 prefix"):unknown(`${nameOf(view)}\
: prefix length`,"the subnet has several prefixes",{possible:lengths})}function addressesUsable(view){let found=prefixes(view);if(!isList(found))return found;let ipv4=found.
filter(prefix2=>prefix2.family===4),[only]=ipv4;if(ipv4.length===1&&only!==void 0)return usableAddresses(only);let sizes=ipv4.map(usableAddresses);return unknown(
`${nameOf(view)}: usable addresses`,"the subnet has several prefixes",{minimum:Math.max(0,...sizes),maximum:sizes.reduce((sum2,size)=>sum2+size,0)})}function networkPrefixes({
id,network:network2}){return network2===void 0?unknown(`${describe(id??null)}: address space`,"the virtual network is not in the input"):spaceOf(network2)}var spaceOf=remember(
network2=>{let found=property(network2,"addressSpace.addressPrefixes"),{address}=network2.resource.origin;if(found===void 0)return unknown(`${address}.addressSp\
ace`,"the address space is not in the input");let texts3=asList(found);return texts3 instanceof Unknown?unknownOf(texts3):parsed(texts3,network2)});function prefixesOutsideNetwork(view){
let own4=prefixes(view),space=networkPrefixes(view);return isList(own4)?isList(space)?own4.filter(prefix2=>!space.some(outer=>containsPrefix(outer,prefix2))).map(
prefix2=>prefix2.text):space:own4}function hasIpv6(found){return isList(found)?found.some(prefix2=>prefix2.family===6):found}function delegations(view){if(view.
entity===void 0)return whyUnknown(view,"delegations");let found=asList(property(view.entity,"delegations"));return found instanceof Unknown?unknownOf(found):found.
map(item=>{let name=member(item,"properties.serviceName")??member(item,"serviceName");return name instanceof Unknown?unknownOf(name):typeof name=="string"?name.
toLowerCase():"none"})}function nameFact(view){if(view.key===void 0)return whyUnknown(view,"name");let name=nameOfKey(view.key);return isFullyKnown(name)?name:unknown(
name,"the name is not known before the deployment")}function nameOf(view){return view.entity?.resource.origin.address??(view.id===void 0?"a subnet":describe(view.
id))}function regionFact(entity,symbol){if(entity===void 0)return unknown(`${symbol}: region`,"it is not in the input");let location=entity.state.location===void 0?
void 0:reveal(entity.state.location);if(location instanceof Unknown)return unknownOf(location);if(typeof location!="string")return unknown(`${entity.resource.origin.
address}.location`,location===void 0?"the region is not in the input":"not known before the deployment");let shown2=holdsSecret(entity.state.location)?`${entity.
resource.origin.address}.location`:location;return regionOf(location)??unknown(shown2,"it is not a region that this version knows")}function subscriptionFact(key){
let segment=key===void 0?void 0:subscriptionOfKey(key);return segment===void 0?unknown("subscription","the input does not tell the subscription"):isFullyKnown(segment)?
segment:unknown(segment,"the input does not name the subscription")}var changeKinds=["subnet","network","group","gateway","plan","scale","app"],kinds={"microsoft.network/virtualnetworks/subnets":"subnet","microsoft.network/virtu\
alnetworks":"network","microsoft.resources/resourcegroups":"group","microsoft.network/virtualnetworkgateways":"gateway","microsoft.web/serverfarms":"plan"};function changeCases(model,former){
let moments={model,former},users=usersByAncestor(former),{graph}=model.estate;return[...Object.entries(kinds).flatMap(([type,kind])=>graph.ofType(type).flatMap(
resource=>casesOf(kind,resource,users,moments))),...appCases(moments)]}function casesOf(kind,resource,byAncestor,moments){let{before,lifecycle}=resource;if(before===
null||!isChange(lifecycle))return[];let users=kind==="gateway"?usersOfGateway(resource,byAncestor):[...byAncestor.get(before.key)??[]],keys={keyBefore:before.key,
keyAfter:resource.key},base={kind,resource,lifecycle,...keys,...moments,users,subnet:void 0};if(kind!=="plan")return[base];let subnets=subnetsOfPlan(resource,moments);
return[...users.length>0||subnets.length>0?[base]:[],...subnets.map(subnet2=>({...base,kind:"scale",subnet:subnet2}))]}function isChange(lifecycle){return lifecycle===
"update"||lifecycle==="replace"||lifecycle==="delete"}function appCases(moments){let{model,former}=moments,apps=new Map;for(let app3 of former.apps)isOfPlan(app3)||
apps.set(app3.key,{before:app3});for(let app3 of model.apps)isOfPlan(app3)||apps.set(app3.key,{...apps.get(app3.key),after:app3});return[...apps].flatMap(([key,
{before,after}])=>{let resource=(after??before)?.entity?.resource,base={kind:"app",...moments,subnet:void 0};if(resource!==void 0&&isChange(resource.lifecycle)){
let keyBefore=resource.before?.key??key;if(after===void 0&&resource.lifecycle!=="delete")return[];let users2=effective(former,former.appAt(keyBefore));return[{...base,
resource,lifecycle:resource.lifecycle,keyBefore,keyAfter:resource.key,users:users2}]}let connecting=connectingChange(before,after,resource);if(connecting===void 0)
return[];let users=effective(former,before);return[{...base,resource:connecting,lifecycle:"update",keyBefore:key,keyAfter:key,users}]})}function effective(model,app3){
return app3===void 0?[]:model.integrationsOf(app3).filter(({mode})=>mode!=="ineffective")}function connectingChange(before,after,app3){if(app3!==void 0&&app3.lifecycle!==
"keep"&&app3.lifecycle!=="existing")return;let changed=[...before?.declarations??[],...after?.declarations??[]].find(({by})=>by.resource.lifecycle==="create"||isChange(
by.resource.lifecycle));return changed===void 0?void 0:app3??changed.by.resource}function isOfPlan(app3){return app3.declarations.some(({mechanism})=>mechanism===
"plan-property"||mechanism==="plan-gateway-connection")}function usersByAncestor(former){let users=new Map,add=(key,integration2)=>{users.set(key,(users.get(key)??
new Set).add(integration2))};for(let integration2 of former.integrations)if(!(integration2.target===void 0||integration2.mode==="ineffective")){for(let plan2 of integration2.
app.plan===void 0?[]:possibilities(integration2.app.plan))add(idKey(plan2)??"",integration2);for(let target of possibilities(integration2.target)){let key=idKey(
target)??"",network2=integration2.mode==="gateway"?key:parentKey(key);network2!==key&&add(key,integration2),add(network2,integration2);let group=/^\/subscriptions\/[^/]+\/resourcegroups\/[^/]+/.
exec(network2)?.[0];group!==void 0&&add(group,integration2)}}return users}function usersOfGateway({before},byAncestor){let subnets=valuesAt(before?.properties??
{},"ipConfigurations.*.properties.subnet.id").flatMap(possibilities);return[...new Set(subnets.map(id=>parentKey(idKey(id)??"")))].flatMap(key=>[...byAncestor.get(
key)??[]].filter(({mode})=>mode==="gateway"))}function subnetsOfPlan(resource,{model,former}){let keys=new Set([...subnetsJoined(model,resource.key),...subnetsJoined(
former,resource.before?.key??"")]),known4=key=>(model.estate.at(key)??former.estate.at(key))?.state.id??key;return[...keys].map(key=>subnetView(known4(key),model.
estate,former.estate))}function subnetsJoined(model,plan2){return model.appsOn(plan2).flatMap(tie=>tie.isCertain?[tie.item]:[]).flatMap(app3=>model.integrationsOf(
app3)).filter(({mode})=>mode==="regional").flatMap(({target})=>{let targets2=target===void 0?[]:possibilities(target),[only]=targets2;return targets2.length===1&&
!(only instanceof Unknown)?idKey(only)??[]:[]})}function entityAt(c,side){return side==="before"?c.former.estate.at(c.keyBefore):c.model.estate.at(c.keyAfter)}function own(path){
return c=>[{entity:{resource:c.resource,state:c.resource},...path!==void 0&&{path}}]}function userSources(c){let found=new Map;for(let{app:app3,declarations}of c.
users)for(let{by,path}of declarations)append(found,app3.key,{entity:by,path});return found.size>0?[...found.values()].flat():own()(c)}var text={type:["string","null"]},flag={type:["boolean","null"]},count2={type:["integer","null"],minimum:0},texts={type:"array",items:{type:"string"}};function leftOn(c){if(c.kind!=="app"||c.lifecycle!=="delete")return"nowhere";let left=c.users.filter(({mode,declarations})=>mode==="regional"&&!declarations.every(
({mechanism,by})=>mechanism!=="site-property"&&by.resource.lifecycle==="delete"));return left.length===0?"nowhere":left.some(({target})=>{let subnet2=c.former.estate.
find(target===void 0?void 0:possibilities(target)[0])?.resource;return subnet2===void 0||!["delete","replace"].includes(subnet2.lifecycle)})?"staying":unknown(c.
resource.origin.address,"the subnet goes in the same run; whether the platform releases it in time is not in the input")}function connectionsAt(model,key){let known4=new Set,
open;for(let{target}of effective(model,model.appAt(key))){let ids2=target===void 0?[]:possibilities(target),[only]=ids2;ids2.length===1&&!(only instanceof Unknown)?
known4.add(idKey(only)??""):open??=target instanceof Unknown?target:void 0}return{known:known4,open}}function onlyIn(one,other2){let open=[openIn(one,other2),openIn(
other2,one)].find(found=>found!==void 0);return open!==void 0?unknown(open.$unknown.symbol,open.$unknown.reason):[...one.known].filter(key=>!other2.known.has(key)).
map(nameOfKey)}function openIn({known:known4,open},other2){return known4.size>0&&[...other2.known].every(key=>known4.has(key))?void 0:open}function ofApp(c,derive){
return c.kind!=="app"?[]:derive(connectionsAt(c.former,c.keyBefore),connectionsAt(c.model,c.keyAfter))}function planKeyAt(model,key){let{plan:plan2}=model.appAt(
key)??{};if(plan2===void 0)return;let ids2=possibilities(plan2),[only]=ids2;return ids2.length!==1||only instanceof Unknown?plan2 instanceof Unknown?plan2:void 0:
idKey(only)}function planNameAt(c,model,key){if(c.kind!=="app")return null;let plan2=planKeyAt(model,key);return plan2===void 0?null:plan2 instanceof Unknown?unknown(
plan2.$unknown.symbol,plan2.$unknown.reason):nameOfKey(plan2)}function changesPlan(c){if(c.kind!=="app"||c.lifecycle==="delete")return!1;let[before,after]=[planKeyAt(
c.former,c.keyBefore),planKeyAt(c.model,c.keyAfter)];if(before===void 0||after===void 0)return!1;let open=[before,after].find(plan2=>plan2 instanceof Unknown);return open===
void 0?before!==after:unknown(open.$unknown.symbol,open.$unknown.reason)}function subscriptionAt(c,key){if(c.kind!=="app"&&c.kind!=="plan")return null;let found=subscriptionOfKey(
key)??null;return found===null||isFullyKnown(found)?found:unknown(found,"the input does not name the subscription")}function isIntegrated(c){return c.users.length>
0}function isReplacedBySubnet(c){if(c.kind!=="app"||c.lifecycle!=="replace")return!1;let found=c.resource.source?.isReplacedFor?.("virtualNetworkSubnetId");if(found!==
void 0)return found;let[gained,lost]=[connects(c),disconnects(c)];return[gained,lost].every(list=>!isUnknown2(list)&&Array.isArray(list)&&list.length===0)?!1:unknown(
c.resource.origin.address,"the input does not tell why it is made anew")}function connects(c){return ofApp(c,(before,after)=>onlyIn(after,before))}function disconnects(c){
return ofApp(c,onlyIn)}var appChangeFacts=[{path:"leftOn",schema:{enum:["nowhere","staying"]},about:"where a deleted app leaves its integration",derive:leftOn,from:userSources},
{path:"isIntegrated",schema:flag,about:"whether an integration depends on it before the run",derive:isIntegrated,from:userSources},{path:"connects",schema:texts,
about:"subnets and networks that an app is connected to by the run",derive:connects,from:own("virtualNetworkSubnetId")},{path:"disconnects",schema:texts,about:"\
subnets and networks that an app is disconnected from by the run",derive:disconnects,from:own("virtualNetworkSubnetId")},{path:"planBefore",schema:text,about:"t\
he name of an app\u2019s plan before, in lower case",derive:c=>planNameAt(c,c.former,c.keyBefore),from:own("serverFarmId")},{path:"planAfter",schema:text,about:"\
the name of an app\u2019s plan after, in lower case",derive:c=>planNameAt(c,c.model,c.keyAfter),from:own("serverFarmId")},{path:"changesPlan",schema:flag,about:"\
whether an app goes to another plan",derive:changesPlan,from:own("serverFarmId")},{path:"subscriptionBefore",schema:text,about:"the subscription of an app or pl\
an before",derive:c=>subscriptionAt(c,c.keyBefore),from:own()},{path:"subscriptionAfter",schema:text,about:"the subscription of an app or plan after",derive:c=>subscriptionAt(
c,c.keyAfter),from:own()},{path:"isReplacedBySubnet",schema:flag,about:"whether an app is made anew for no other reason than its subnet id",derive:isReplacedBySubnet,
from:own("virtualNetworkSubnetId")}];function gatewayType2(gateway){return folded(property(gateway,"gatewayType"))??"vpn"}function vpnType(gateway){return whenText(fact(property(gateway,"vpnType")??
"RouteBased"),type=>type.toLowerCase())}function pool(gateway){return asFactList(property(gateway,"vpnClientConfiguration.vpnClientAddressPool.addressPrefixes"))}
function customRoutes(gateway){return asFactList(property(gateway,"customRoutes.addressPrefixes"))}function tunnelTypes(gateway){let found=asFactList(property(gateway,
"vpnClientConfiguration.vpnClientProtocols"));return isUnknown2(found)?found:isList(found)&&found.length>0?found.map(item=>typeof item=="string"?item.toLowerCase():
item):isBasic(gateway)===!0?["sstp"]:unknown(`${gateway.resource.origin.address}: tunnel types`,"they are not written, so the platform chooses them")}function isBasic(gateway){
let sku=fact(member(gateway.state.sku,"name")??property(gateway,"sku.name"));return whenText(sku,name=>name.toLowerCase()==="basic")}function asFactList(value){
let items=asList(value);return items instanceof Unknown?fact(items):items.map(item=>fact(item))}function integratedMeanwhile(c){let stays=[],unclear;for(let integration2 of c.users){let fate=fateOf(c,integration2);fate==="stays"?stays.push(nameOf2(integration2)):
fate!=="ends first"&&(unclear??=fate)}return stays.length>0||unclear===void 0?sortedUnique(stays):unclear}function nameOf2({app:app3,declarations}){return(app3.
entity??declarations[0]?.by)?.resource.origin.address??app3.key}function fateOf(c,integration2){let app3=integration2.app.entity?.resource,open=why=>unknown(nameOf2(
integration2),why);if(c.kind==="app")return fateOfOwn(c,integration2);if(app3!==void 0&&isEnded(app3))return isRemoved(c)&&endsBefore(app3,c.resource)?"ends fir\
st":open(noOrder);if(isDisconnected(integration2))return isRemoved(c)&&isDisconnectedFirst(integration2,c.resource)?"ends first":open(noOrder);let joined4=isStillJoined(
c,integration2);return joined4===!0?"stays":joined4===void 0?open("the input does not tell whether it stays connected"):isRemoved(c)?c.resource.createsBeforeDestroy?
"ends first":c.resource.source?.dependsOn===void 0?open(noOrder):"stays":waitsFor(c.resource,integration2)?"ends first":open(noOrder)}var noOrder="the input doe\
s not order its end before the change of what it is connected to";function fateOfOwn(c,integration2){let after=c.model.appAt(c.keyAfter);return(after===void 0?[]:
c.model.integrationsOf(after).filter(({mode})=>mode===integration2.mode)).length>0?"stays":unknown(nameOf2(integration2),"it is disconnected in the same request")}
function isRemoved({lifecycle}){return lifecycle==="delete"||lifecycle==="replace"}function isEnded({lifecycle}){return lifecycle==="delete"||lifecycle==="repla\
ce"}function isStillJoined(c,integration2){let app3=c.model.appAt(integration2.app.key);if(app3===void 0)return!1;let others=c.model.integrationsOf(app3).filter(
({mode})=>mode===integration2.mode);if(c.kind==="plan"||c.kind==="scale")return others.length>0&&isOnPlan(c,app3);let keys=integration2.target===void 0?[]:possibilities(
integration2.target).map(id=>idKey(id)),same2=new Set(others.flatMap(({target})=>target===void 0?[]:[sameTarget(target,keys)]));return same2.has(!0)?!0:same2.has(
void 0)?void 0:!1}function sameTarget(target,keys){let targets2=possibilities(target),isNamed=id=>keys.includes(idKey(id));return targets2.every(isNamed)&&keys.
length===1?!0:targets2.some(id=>isNamed(id)||id instanceof Unknown)?void 0:!1}function isOnPlan(c,app3){let found=(app3.plan===void 0?[]:possibilities(app3.plan)).
map(id=>id instanceof Unknown?void 0:idKey(id)===c.keyAfter),[only]=found;return found.length===1?only:found.includes(!0)||found.includes(void 0)?void 0:!1}function isDisconnected({
declarations}){return declarations.length>0&&declarations.every(({mechanism,by})=>mechanism!=="site-property"&&isEnded(by.resource))}function isDisconnectedFirst({
declarations},removed){return declarations.every(({by})=>!by.resource.createsBeforeDestroy&&endsBefore(by.resource,removed))}function endsBefore(resource,removed){
return resource.source?.dependsOn?.(removed.origin.address)===!0}function waitsFor(resource,{declarations}){return declarations.length>0&&declarations.every(({by})=>resource.
source?.dependsOn?.(by.resource.origin.address)===!0)}var needs=[["VPN",gateway=>isOne(gatewayType2(gateway),"vpn")],["route-based routing",gateway=>isOne(vpnType(gateway),"routebased")],["SSTP",gateway=>contains(tunnelTypes(
gateway),"sstp")],["the point-to-site pool",gateway=>hasItems(pool(gateway))]];function isOne(found,wanted){return isUnknown2(found)?found:found===wanted}function contains(list,wanted){
if(!isList(list))return list;let items=list;return items.includes(wanted)?!0:items.find(isUnknown2)??!1}function hasItems(list){return isList(list)?list.length>
0:list}function losses(c){if(c.kind!=="gateway")return[];if(isRemoved(c))return["the gateway itself"];let[before,after]=[entityAt(c,"before"),entityAt(c,"after")];
if(before===void 0||after===void 0)return[];let lost=[],open;for(let[name,has3]of needs){let[had,keeps]=[has3(before),has3(after)];had===!1||keeps===!0||(had===
!0&&keeps===!1?lost.push(name):open??=[keeps,had].find(isUnknown2))}return lost.length>0||open===void 0?lost:open}var gatewaySettings=[["the point-to-site pool",
pool],["the tunnel types",gateway=>asFactList(property(gateway,"vpnClientConfiguration.vpnClientProtocols"))],["the authentication types",gateway=>asFactList(property(
gateway,"vpnClientConfiguration.vpnAuthenticationTypes"))],["the advertised routes",customRoutes]],networkSettings=[["the DNS servers",network2=>asFactList(property(
network2,"dhcpOptions.dnsServers"))]];function settingsChanged(c){let readings2=c.kind==="gateway"?gatewaySettings:c.kind==="network"?networkSettings:[],[before,
after]=[entityAt(c,"before"),entityAt(c,"after")];if(c.lifecycle!=="update"||before===void 0||after===void 0)return[];let changed=[],open;for(let[name,read2]of readings2){
let found=[read2(before),read2(after)],hidden2=found.flat().find(value=>isUnknown2(value));hidden2!==void 0?open??=hidden2:textOf2(found[0])!==textOf2(found[1])&&
changed.push(name)}return changed.length>0||open===void 0?changed:open}function textOf2(value){let items=isList(value)?value:[value];return sortedUnique(items.map(
item=>typeof item=="string"?item.toLowerCase():JSON.stringify(item))).join()}var gatewayChangeFacts=[{path:"losses",schema:texts,about:"what the run takes from \
a gateway of all that gateway-mode apps need",derive:losses,from:own("vpnClientConfiguration")},{path:"settingsChanged",schema:texts,about:"DNS servers of a net\
work and point-to-site settings of a gateway that the run changes",derive:settingsChanged,from:c=>own(c.kind==="network"?"dhcpOptions":"vpnClientConfiguration")(
c)}];var resource_types_default={"Microsoft.Network/networkInterfaces":{ipConfigurations:[{properties:{subnet:{id:"Microsoft.Network/virtualNetworks/subnets"}}}]},"M\
icrosoft.Network/privateEndpoints":{subnet:{id:"Microsoft.Network/virtualNetworks/subnets"},privateLinkServiceConnections:[{properties:{privateLinkServiceId:"",
groupIds:[""]}}],privateDnsZoneGroups:[{privateDnsZoneIds:["Microsoft.Network/privateDnsZones"]}]},"Microsoft.Network/privateLinkServices":{ipConfigurations:[{properties:{
subnet:{id:"Microsoft.Network/virtualNetworks/subnets"}}}],subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.Network/loadBalancers":{frontendIPConfigurations:[
{properties:{subnet:{id:"Microsoft.Network/virtualNetworks/subnets"}}}],subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.Network/applicati\
onGateways":{gatewayIPConfigurations:[{properties:{subnet:{id:"Microsoft.Network/virtualNetworks/subnets"}}}],frontendIPConfigurations:[{properties:{subnet:{id:"\
Microsoft.Network/virtualNetworks/subnets"}}}],privateLinkConfigurations:[{properties:{ipConfigurations:[{properties:{subnet:{id:"Microsoft.Network/virtualNetwo\
rks/subnets"}}}]}}],subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.Network/virtualNetworkGateways":{gatewayType:"",vpnType:"",enableBgp:"\
#flag",activeActive:"#flag",sku:{name:"",tier:""},ipConfigurations:[{name:"",properties:{subnet:{id:"Microsoft.Network/virtualNetworks/subnets"}}}],vpnClientConfiguration:{
vpnClientAddressPool:{addressPrefixes:[""]},vpnClientProtocols:[""],vpnAuthenticationTypes:[""]},customRoutes:{addressPrefixes:[""]}},"Microsoft.Network/azureFi\
rewalls":{ipConfigurations:[{properties:{subnet:{id:"Microsoft.Network/virtualNetworks/subnets"}}}],managementIpConfiguration:{properties:{subnet:{id:"Microsoft\
.Network/virtualNetworks/subnets"}}},subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.Network/bastionHosts":{ipConfigurations:[{properties:{
subnet:{id:"Microsoft.Network/virtualNetworks/subnets"}}}],subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.Network/networkProfiles":{containerNetworkInterfaceConfigurations:[
{properties:{ipConfigurations:[{properties:{subnet:{id:"Microsoft.Network/virtualNetworks/subnets"}}}]}}],subnets:[{id:"Microsoft.Network/virtualNetworks/subnet\
s"}]},"Microsoft.Network/virtualHubs":{addressPrefix:"",virtualWan:{id:""},subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.Network/virtua\
lHubs/ipConfigurations":{subnet:{id:"Microsoft.Network/virtualNetworks/subnets"},subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.Network/\
virtualRouters":{hostedSubnet:{id:"Microsoft.Network/virtualNetworks/subnets"},subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.Network/vi\
rtualNetworkAppliances":{subnet:{id:"Microsoft.Network/virtualNetworks/subnets"},subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.Network/\
dnsResolvers/inboundEndpoints":{ipConfigurations:[{subnet:{id:"Microsoft.Network/virtualNetworks/subnets"}}]},"Microsoft.Network/dnsResolvers/outboundEndpoints":{
subnet:{id:"Microsoft.Network/virtualNetworks/subnets"}},"Microsoft.ServiceNetworking/trafficControllers/associations":{subnet:{id:"Microsoft.Network/virtualNet\
works/subnets"},subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.AAD/domainServices":{replicaSets:[{subnetId:"Microsoft.Network/virtualNet\
works/subnets"}],subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.AAD/domainServices/replicaSets":{subnetId:"Microsoft.Network/virtualNetw\
orks/subnets",subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.Compute/virtualMachines":{networkProfile:{networkInterfaceConfigurations:[{
properties:{ipConfigurations:[{properties:{subnet:{id:"Microsoft.Network/virtualNetworks/subnets"}}}]}}]},subnets:[{id:"Microsoft.Network/virtualNetworks/subnet\
s"}]},"Microsoft.Compute/virtualMachineScaleSets":{virtualMachineProfile:{networkProfile:{networkInterfaceConfigurations:[{properties:{ipConfigurations:[{properties:{
subnet:{id:"Microsoft.Network/virtualNetworks/subnets"}}}]}}]}},subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.Compute/cloudServices":{networkProfile:{
loadBalancerConfigurations:[{properties:{frontendIPConfigurations:[{properties:{subnet:{id:"Microsoft.Network/virtualNetworks/subnets"}}}]}}]},subnets:[{id:"Mic\
rosoft.Network/virtualNetworks/subnets"}]},"Microsoft.AzureFleet/fleets":{computeProfile:{baseVirtualMachineProfile:{networkProfile:{networkInterfaceConfigurations:[
{properties:{ipConfigurations:[{properties:{subnet:{id:"Microsoft.Network/virtualNetworks/subnets"}}}]}}]}}},subnets:[{id:"Microsoft.Network/virtualNetworks/sub\
nets"}]},"Microsoft.Batch/batchAccounts/pools":{networkConfiguration:{subnetId:"Microsoft.Network/virtualNetworks/subnets"},subnets:[{id:"Microsoft.Network/virt\
ualNetworks/subnets"}]},"Microsoft.ServiceFabric/managedClusters":{subnetId:"Microsoft.Network/virtualNetworks/subnets",subnets:[{id:"Microsoft.Network/virtualN\
etworks/subnets"}]},"Microsoft.ServiceFabric/managedClusters/nodeTypes":{subnetId:"Microsoft.Network/virtualNetworks/subnets",subnets:[{id:"Microsoft.Network/vi\
rtualNetworks/subnets"}]},"Microsoft.ContainerInstance/containerGroups":{subnetIds:[{id:"Microsoft.Network/virtualNetworks/subnets"}],subnets:[{id:"Microsoft.Ne\
twork/virtualNetworks/subnets"}]},"Microsoft.App/managedEnvironments":{vnetConfiguration:{infrastructureSubnetId:"Microsoft.Network/virtualNetworks/subnets",runtimeSubnetId:"\
Microsoft.Network/virtualNetworks/subnets"},subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.ContainerService/managedClusters":{agentPoolProfiles:[
{vnetSubnetID:"Microsoft.Network/virtualNetworks/subnets",podSubnetID:"Microsoft.Network/virtualNetworks/subnets"}],apiServerAccessProfile:{subnetId:"Microsoft.\
Network/virtualNetworks/subnets"},addonProfiles:{ingressApplicationGateway:{config:{subnetId:"Microsoft.Network/virtualNetworks/subnets"}}},hostedSystemProfile:{
nodeSubnetID:"Microsoft.Network/virtualNetworks/subnets",systemNodeSubnetID:"Microsoft.Network/virtualNetworks/subnets"},subnets:[{id:"Microsoft.Network/virtual\
Networks/subnets"}]},"Microsoft.ContainerService/managedClusters/agentPools":{vnetSubnetID:"Microsoft.Network/virtualNetworks/subnets",podSubnetID:"Microsoft.Ne\
twork/virtualNetworks/subnets",subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.RedHatOpenShift/openShiftClusters":{masterProfile:{subnetId:"\
Microsoft.Network/virtualNetworks/subnets"},workerProfiles:[{subnetId:"Microsoft.Network/virtualNetworks/subnets"}],subnets:[{id:"Microsoft.Network/virtualNetwo\
rks/subnets"}]},"Microsoft.ContainerRegistry/registries/agentPools":{virtualNetworkSubnetResourceId:"Microsoft.Network/virtualNetworks/subnets",subnets:[{id:"Mi\
crosoft.Network/virtualNetworks/subnets"}]},"Microsoft.VirtualMachineImages/imageTemplates":{vmProfile:{vnetConfig:{subnetId:"Microsoft.Network/virtualNetworks/\
subnets",containerInstanceSubnetId:"Microsoft.Network/virtualNetworks/subnets"}},subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.Resource\
s/deploymentScripts":{containerSettings:{subnetIds:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},
"Microsoft.HardwareSecurityModules/dedicatedHSMs":{networkProfile:{subnet:{id:"Microsoft.Network/virtualNetworks/subnets"}},managementNetworkProfile:{subnet:{id:"\
Microsoft.Network/virtualNetworks/subnets"}},subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.Web/hostingEnvironments":{virtualNetwork:{id:"\
Microsoft.Network/virtualNetworks|Microsoft.Network/virtualNetworks/subnets",subnet:""}},"Microsoft.AppPlatform/Spring":{networkProfile:{appSubnetId:"Microsoft.\
Network/virtualNetworks/subnets",serviceRuntimeSubnetId:"Microsoft.Network/virtualNetworks/subnets"},subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},
"Microsoft.ApiManagement/service":{virtualNetworkConfiguration:{subnetResourceId:"Microsoft.Network/virtualNetworks/subnets"},additionalLocations:[{virtualNetworkConfiguration:{
subnetResourceId:"Microsoft.Network/virtualNetworks/subnets"}}],subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.ApiManagement/gateways":{
backend:{subnet:{id:"Microsoft.Network/virtualNetworks/subnets"}},subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.Logic/integrationServic\
eEnvironments":{networkConfiguration:{subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"M\
icrosoft.CognitiveServices/accounts":{networkInjections:[{subnetArmId:"Microsoft.Network/virtualNetworks/subnets"}],subnets:[{id:"Microsoft.Network/virtualNetwo\
rks/subnets"}]},"Microsoft.Cache/redis":{subnetId:"Microsoft.Network/virtualNetworks/subnets",subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Micro\
soft.Sql/managedInstances":{subnetId:"Microsoft.Network/virtualNetworks/subnets",subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.Sql/inst\
ancePools":{subnetId:"Microsoft.Network/virtualNetworks/subnets",subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.SqlVirtualMachine/sqlVir\
tualMachineGroups/availabilityGroupListeners":{loadBalancerConfigurations:[{privateIpAddress:{subnetResourceId:"Microsoft.Network/virtualNetworks/subnets"}}],multiSubnetIpConfigurations:[
{privateIpAddress:{subnetResourceId:"Microsoft.Network/virtualNetworks/subnets"}}],subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.DBforP\
ostgreSQL/flexibleServers":{network:{delegatedSubnetResourceId:"Microsoft.Network/virtualNetworks/subnets"},subnets:[{id:"Microsoft.Network/virtualNetworks/subn\
ets"}]},"Microsoft.DBforMySQL/flexibleServers":{network:{delegatedSubnetResourceId:"Microsoft.Network/virtualNetworks/subnets"},delegatedSubnetArguments:{subnetArmResourceId:"\
Microsoft.Network/virtualNetworks/subnets"},subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.DocumentDB/cassandraClusters":{delegatedManagementSubnetId:"\
Microsoft.Network/virtualNetworks/subnets",subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.DocumentDB/cassandraClusters/dataCenters":{delegatedSubnetId:"\
Microsoft.Network/virtualNetworks/subnets",subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.Kusto/clusters":{virtualNetworkConfiguration:{
subnetId:"Microsoft.Network/virtualNetworks/subnets"},subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.HDInsight/clusters":{computeProfile:{
roles:[{virtualNetworkProfile:{subnet:"Microsoft.Network/virtualNetworks/subnets"}}]},privateLinkConfigurations:[{properties:{ipConfigurations:[{properties:{subnet:{
id:"Microsoft.Network/virtualNetworks/subnets"}}}]}}],subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.Synapse/workspaces":{virtualNetworkProfile:{
computeSubnetId:"Microsoft.Network/virtualNetworks/subnets"},subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.DataFactory/factories/integr\
ationRuntimes":{typeProperties:{computeProperties:{vNetProperties:{subnetId:"Microsoft.Network/virtualNetworks/subnets"}},customerVirtualNetwork:{subnetId:"Micr\
osoft.Network/virtualNetworks/subnets"}},subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.Databricks/workspaces":{subnets:[{id:"Microsoft.\
Network/virtualNetworks/subnets"}]},"Microsoft.DataMigration/services":{virtualSubnetId:"Microsoft.Network/virtualNetworks/subnets",subnets:[{id:"Microsoft.Netw\
ork/virtualNetworks/subnets"}]},"Microsoft.MachineLearningServices/workspaces":{serverlessComputeSettings:{serverlessComputeCustomSubnet:"Microsoft.Network/virt\
ualNetworks/subnets"},subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.MachineLearningServices/workspaces/computes":{properties:{subnet:{id:"\
Microsoft.Network/virtualNetworks/subnets"}},subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Oracle.Database/autonomousDatabases":{subnetId:"Micros\
oft.Network/virtualNetworks/subnets",subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Oracle.Database/cloudVmClusters":{subnetId:"Microsoft.Network/\
virtualNetworks/subnets",subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Oracle.Database/networkAnchors":{subnetId:"Microsoft.Network/virtualNetwor\
ks/subnets",subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.NetApp/netAppAccounts/capacityPools/volumes":{subnetId:"Microsoft.Network/vir\
tualNetworks/subnets",subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.NetApp/netAppAccounts/volumeGroups":{volumes:[{properties:{subnetId:"\
Microsoft.Network/virtualNetworks/subnets"}}],subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.StorageCache/caches":{subnet:"Microsoft.Net\
work/virtualNetworks/subnets",subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.StorageCache/amlFilesystems":{filesystemSubnet:"Microsoft.N\
etwork/virtualNetworks/subnets",subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.StoragePool/diskPools":{subnetId:"Microsoft.Network/virtu\
alNetworks/subnets",subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"PureStorage.Block/storagePools":{vnetInjection:{subnetId:"Microsoft.Network/vir\
tualNetworks/subnets"},subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Qumulo.Storage/fileSystems":{delegatedSubnetId:"Microsoft.Network/virtualNet\
works/subnets",subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.DevCenter/networkConnections":{subnetId:"Microsoft.Network/virtualNetworks\
/subnets",subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.DevOpsInfrastructure/pools":{fabricProfile:{networkProfile:{subnetId:"Microsoft\
.Network/virtualNetworks/subnets"}},subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.DevTestLab/labs/virtualnetworks":{subnetOverrides:[{resourceId:"\
Microsoft.Network/virtualNetworks/subnets"}],subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.DevTestLab/labs/virtualmachines":{subnets:[{
id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.LabServices/labPlans":{defaultNetworkProfile:{subnetId:"Microsoft.Network/virtualNetworks/subnets"},
subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.LabServices/labs":{networkProfile:{subnetId:"Microsoft.Network/virtualNetworks/subnets"},
subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.Orbital/contactProfiles":{networkConfiguration:{subnetId:"Microsoft.Network/virtualNetwor\
ks/subnets"},subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.Workloads/sapVirtualInstances":{configuration:{infrastructureConfiguration:{
subnetId:"Microsoft.Network/virtualNetworks/subnets",centralServer:{subnetId:"Microsoft.Network/virtualNetworks/subnets"},applicationServer:{subnetId:"Microsoft\
.Network/virtualNetworks/subnets"},databaseServer:{subnetId:"Microsoft.Network/virtualNetworks/subnets"}}},subnets:[{id:"Microsoft.Network/virtualNetworks/subne\
ts"}]},"GitHub.Network/networkSettings":{subnetId:"Microsoft.Network/virtualNetworks/subnets",subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"NGINX\
.NGINXPLUS/nginxDeployments":{networkProfile:{networkInterfaceConfiguration:{subnetId:"Microsoft.Network/virtualNetworks/subnets"},frontEndIPConfiguration:{privateIPAddresses:[
{subnetId:"Microsoft.Network/virtualNetworks/subnets"}]}},subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"PaloAltoNetworks.Cloudngfw/firewalls":{networkProfile:{
vnetConfiguration:{trustSubnet:{resourceId:"Microsoft.Network/virtualNetworks/subnets"},unTrustSubnet:{resourceId:"Microsoft.Network/virtualNetworks/subnets"}}},
subnets:[{id:"Microsoft.Network/virtualNetworks/subnets"}]},"Microsoft.Network/virtualNetworks":{addressSpace:{addressPrefixes:[""],ipamPoolPrefixAllocations:[{
pool:{id:""},numberOfIpAddresses:"",allocatedAddressPrefixes:[""]}]},dhcpOptions:{dnsServers:[""]},subnets:[{name:"",properties:{addressPrefix:"",addressPrefixes:[
""],ipamPoolPrefixAllocations:[{pool:{id:""},numberOfIpAddresses:"",allocatedAddressPrefixes:[""]}],delegations:[{name:"",properties:{serviceName:"",actions:[""]}}],
networkSecurityGroup:{id:"Microsoft.Network/networkSecurityGroups"},routeTable:{id:"Microsoft.Network/routeTables"},natGateway:{id:"Microsoft.Network/natGateway\
s"},serviceEndpoints:[{service:"",locations:[""]}],serviceEndpointPolicies:[{id:"Microsoft.Network/serviceEndpointPolicies"}],privateEndpointNetworkPolicies:""}}],
virtualNetworkPeerings:[{name:"",properties:{remoteVirtualNetwork:{id:"Microsoft.Network/virtualNetworks"},allowVirtualNetworkAccess:"#flag",allowForwardedTraffic:"\
#flag",allowGatewayTransit:"#flag",useRemoteGateways:"#flag",peerCompleteVnets:"#flag",localSubnetNames:[""],remoteSubnetNames:[""]}}]},"Microsoft.ClassicNetwor\
k/virtualNetworks":{},"Microsoft.Network/virtualNetworks/subnets":{addressPrefix:"",addressPrefixes:[""],ipamPoolPrefixAllocations:[{pool:{id:""},numberOfIpAddresses:"",
allocatedAddressPrefixes:[""]}],delegations:[{name:"",properties:{serviceName:"",actions:[""]}}],networkSecurityGroup:{id:"Microsoft.Network/networkSecurityGrou\
ps"},routeTable:{id:"Microsoft.Network/routeTables"},natGateway:{id:"Microsoft.Network/natGateways"},serviceEndpoints:[{service:"",locations:[""]}],serviceEndpointPolicies:[
{id:"Microsoft.Network/serviceEndpointPolicies"}],privateEndpointNetworkPolicies:""},"Microsoft.Network/virtualNetworks/virtualNetworkPeerings":{remoteVirtualNetwork:{
id:"Microsoft.Network/virtualNetworks"},allowVirtualNetworkAccess:"#flag",allowForwardedTraffic:"#flag",allowGatewayTransit:"#flag",useRemoteGateways:"#flag",peerCompleteVnets:"\
#flag",localSubnetNames:[""],remoteSubnetNames:[""]},"Microsoft.Network/networkSecurityGroups":{securityRules:[{name:"",properties:{protocol:"",access:"",direction:"",
priority:"#number",sourcePortRange:"",sourcePortRanges:[""],destinationPortRange:"",destinationPortRanges:[""],sourceAddressPrefix:"",sourceAddressPrefixes:[""],
destinationAddressPrefix:"",destinationAddressPrefixes:[""],sourceApplicationSecurityGroups:[{id:"Microsoft.Network/applicationSecurityGroups"}],destinationApplicationSecurityGroups:[
{id:"Microsoft.Network/applicationSecurityGroups"}]}}]},"Microsoft.Network/networkSecurityGroups/securityRules":{protocol:"",access:"",direction:"",priority:"#n\
umber",sourcePortRange:"",sourcePortRanges:[""],destinationPortRange:"",destinationPortRanges:[""],sourceAddressPrefix:"",sourceAddressPrefixes:[""],destinationAddressPrefix:"",
destinationAddressPrefixes:[""],sourceApplicationSecurityGroups:[{id:"Microsoft.Network/applicationSecurityGroups"}],destinationApplicationSecurityGroups:[{id:"\
Microsoft.Network/applicationSecurityGroups"}]},"Microsoft.Network/routeTables":{disableBgpRoutePropagation:"#flag",routes:[{name:"",properties:{addressPrefix:"",
nextHopType:"",nextHopIpAddress:""}}]},"Microsoft.Network/routeTables/routes":{addressPrefix:"",nextHopType:"",nextHopIpAddress:""},"Microsoft.Network/applicati\
onSecurityGroups":{},"Microsoft.Network/serviceEndpointPolicies":{},"Microsoft.Network/natGateways":{},"Microsoft.Network/connections":{connectionType:"",enableBgp:"\
#flag",virtualNetworkGateway1:{id:"Microsoft.Network/virtualNetworkGateways"},virtualNetworkGateway2:{id:"Microsoft.Network/virtualNetworkGateways"},localNetworkGateway2:{
id:"Microsoft.Network/localNetworkGateways"},peer:{id:"Microsoft.Network/expressRouteCircuits"}},"Microsoft.Network/localNetworkGateways":{localNetworkAddressSpace:{
addressPrefixes:[""]}},"Microsoft.Network/expressRouteCircuits":{},"Microsoft.Network/expressRouteGateways":{virtualHub:{id:"Microsoft.Network/virtualHubs"}},"M\
icrosoft.Network/expressRouteGateways/expressRouteConnections":{expressRouteCircuitPeering:{id:""}},"Microsoft.Network/virtualHubs/hubVirtualNetworkConnections":{
remoteVirtualNetwork:{id:"Microsoft.Network/virtualNetworks"}},"Microsoft.Network/vpnGateways":{virtualHub:{id:"Microsoft.Network/virtualHubs"}},"Microsoft.Netw\
ork/p2sVpnGateways":{virtualHub:{id:"Microsoft.Network/virtualHubs"},vpnServerConfiguration:{id:"Microsoft.Network/vpnServerConfigurations"},p2SConnectionConfigurations:[
{name:"",properties:{vpnClientAddressPool:{addressPrefixes:[""]}}}]},"Microsoft.Network/vpnServerConfigurations":{vpnProtocols:[""]},"Microsoft.Network/privateD\
nsZones":{},"Microsoft.Network/privateDnsZones/virtualNetworkLinks":{virtualNetwork:{id:"Microsoft.Network/virtualNetworks"},registrationEnabled:"#flag"},"Micro\
soft.Network/dnsResolvers":{virtualNetwork:{id:"Microsoft.Network/virtualNetworks"}},"Microsoft.Web/serverfarms":{reserved:"#flag",hyperV:"#flag",isXenon:"#flag",
perSiteScaling:"#flag",zoneRedundant:"#flag",elasticScaleEnabled:"#flag",maximumElasticWorkerCount:"#number",targetWorkerCount:"#number",hostingEnvironmentProfile:{
id:"Microsoft.Web/hostingEnvironments"},network:{virtualNetworkSubnetId:"Microsoft.Network/virtualNetworks/subnets"}},"Microsoft.Web/sites":{serverFarmId:"Micro\
soft.Web/serverfarms",reserved:"#flag",hyperV:"#flag",isXenon:"#flag",hostingEnvironmentProfile:{id:"Microsoft.Web/hostingEnvironments"},virtualNetworkSubnetId:"\
Microsoft.Network/virtualNetworks/subnets",vnetRouteAllEnabled:"#flag",vnetImagePullEnabled:"#flag",vnetContentShareEnabled:"#flag",vnetBackupRestoreEnabled:"#f\
lag",outboundVnetRouting:{allTraffic:"#flag",applicationTraffic:"#flag",contentShareTraffic:"#flag",imagePullTraffic:"#flag",backupRestoreTraffic:"#flag",managedIdentityTraffic:"\
#flag"},siteConfig:{vnetName:"",vnetRouteAllEnabled:"#flag",vnetPrivatePortsCount:"#number",linuxFxVersion:"",windowsFxVersion:"",appSettings:[{name:"",value:""}],
numberOfWorkers:"#number",elasticWebAppScaleLimit:"#number",functionAppScaleLimit:"#number",minimumElasticInstanceCount:"#number"},functionAppConfig:{runtime:{name:"",
version:""},scaleAndConcurrency:{maximumInstanceCount:"#number",instanceMemoryMB:"#number"}},identity:{type:""},contentStorage:{accountName:""}},"Microsoft.Web/\
sites/slots":{serverFarmId:"Microsoft.Web/serverfarms",reserved:"#flag",hyperV:"#flag",isXenon:"#flag",hostingEnvironmentProfile:{id:"Microsoft.Web/hostingEnvir\
onments"},virtualNetworkSubnetId:"Microsoft.Network/virtualNetworks/subnets",vnetRouteAllEnabled:"#flag",vnetImagePullEnabled:"#flag",vnetContentShareEnabled:"#\
flag",vnetBackupRestoreEnabled:"#flag",outboundVnetRouting:{allTraffic:"#flag",applicationTraffic:"#flag",contentShareTraffic:"#flag",imagePullTraffic:"#flag",backupRestoreTraffic:"\
#flag",managedIdentityTraffic:"#flag"},siteConfig:{vnetName:"",vnetRouteAllEnabled:"#flag",vnetPrivatePortsCount:"#number",linuxFxVersion:"",windowsFxVersion:"",
appSettings:[{name:"",value:""}],numberOfWorkers:"#number",elasticWebAppScaleLimit:"#number",functionAppScaleLimit:"#number",minimumElasticInstanceCount:"#numbe\
r"},functionAppConfig:{runtime:{name:"",version:""},scaleAndConcurrency:{maximumInstanceCount:"#number",instanceMemoryMB:"#number"}},identity:{type:""},contentStorage:{
accountName:""}},"Microsoft.Web/sites/networkConfig":{subnetResourceId:"Microsoft.Network/virtualNetworks/subnets",vnetResourceId:"Microsoft.Network/virtualNetw\
orks|Microsoft.Network/virtualNetworks/subnets",swiftSupported:"#flag"},"Microsoft.Web/sites/slots/networkConfig":{subnetResourceId:"Microsoft.Network/virtualNe\
tworks/subnets",vnetResourceId:"Microsoft.Network/virtualNetworks|Microsoft.Network/virtualNetworks/subnets",swiftSupported:"#flag"},"Microsoft.Web/sites/config":{
subnetResourceId:"Microsoft.Network/virtualNetworks/subnets",swiftSupported:"#flag",vnetName:"",vnetRouteAllEnabled:"#flag",vnetPrivatePortsCount:"#number",linuxFxVersion:"",
windowsFxVersion:"",WEBSITE_VNET_ROUTE_ALL:"",WEBSITE_CONTENTOVERVNET:"",WEBSITE_PULL_IMAGE_OVER_VNET:""},"Microsoft.Web/sites/slots/config":{subnetResourceId:"\
Microsoft.Network/virtualNetworks/subnets",swiftSupported:"#flag",vnetName:"",vnetRouteAllEnabled:"#flag",vnetPrivatePortsCount:"#number",linuxFxVersion:"",windowsFxVersion:"",
WEBSITE_VNET_ROUTE_ALL:"",WEBSITE_CONTENTOVERVNET:"",WEBSITE_PULL_IMAGE_OVER_VNET:""},"Microsoft.Web/sites/virtualNetworkConnections":{vnetResourceId:"Microsoft\
.Network/virtualNetworks|Microsoft.Network/virtualNetworks/subnets",isSwift:"#flag",certBlob:"",dnsServers:""},"Microsoft.Web/sites/slots/virtualNetworkConnecti\
ons":{vnetResourceId:"Microsoft.Network/virtualNetworks|Microsoft.Network/virtualNetworks/subnets",isSwift:"#flag",certBlob:"",dnsServers:""},"Microsoft.Web/ser\
verfarms/virtualNetworkConnections":{vnetResourceId:"Microsoft.Network/virtualNetworks|Microsoft.Network/virtualNetworks/subnets",isSwift:"#flag",certBlob:"",dnsServers:""},
"Microsoft.Resources/resourceGroups":{},"Microsoft.Resources/deployments":{mode:"",template:"",parameters:""},"Microsoft.Features/providers":{namespace:"",registrationState:""},
"Microsoft.Insights/autoscaleSettings":{enabled:"#flag",targetResourceUri:"Microsoft.Web/serverfarms|Microsoft.Compute/virtualMachineScaleSets",profiles:[{name:"",
capacity:{minimum:"#number",maximum:"#number",default:"#number"}}]},"Microsoft.Storage/storageAccounts":{publicNetworkAccess:"",networkAcls:{defaultAction:"",bypass:"",
virtualNetworkRules:[{id:"Microsoft.Network/virtualNetworks/subnets"}]}},"Microsoft.KeyVault/vaults":{publicNetworkAccess:"",networkAcls:{defaultAction:"",bypass:"",
virtualNetworkRules:[{id:"Microsoft.Network/virtualNetworks/subnets"}]}},"Microsoft.ContainerRegistry/registries":{publicNetworkAccess:"",networkRuleSet:{defaultAction:""}}};var types=new Map(Object.entries(resource_types_default).map(([type,properties])=>[type.toLowerCase(),{type,properties}]));function resourceType(type){return types.
get(type.toLowerCase())}function linkTypes(leaf2){return leaf2===""||leaf2.startsWith("#")?[]:leaf2.split("|")}function asDescribed(value,leaf2){return typeof value!=
"string"?value:leaf2==="#number"&&/^\s*\d{1,9}\s*$/.test(value)?Number(value):leaf2==="#flag"&&/^(?:true|false)$/i.test(value)?value.toLowerCase()==="true":value}
function memberOf(tree2,name){if(typeof tree2!="object"||isList(tree2))return;let members2=tree2,exact2=Object.hasOwn(members2,name)?name:Object.keys(members2).
find(own4=>own4.toLowerCase()===name.toLowerCase()),found=exact2===void 0?void 0:members2[exact2];return exact2===void 0||found===void 0?void 0:{name:exact2,tree:found}}var tiers=["Free","Shared","Dynamic","FlexConsumption","Basic","Standard","Premium","PremiumContainer","PremiumV2","PremiumV3","PremiumV4","ElasticPremium","Wor\
kflowStandard","Isolated","IsolatedV2"],rows=[[["F1"],"Free",[null],1],[["D1","SHARED"],"Shared",[null,null],1],[["Y1"],"Dynamic",[null],200],[["FC1"],"FlexCons\
umption",[null],1e3],[["B1","B2","B3"],"Basic",[1,2,4],3],[["S1","S2","S3"],"Standard",[1,2,4],10],[["P1","P2","P3"],"Premium",[1,2,4],20],[["PC2","PC3","PC4"],
"PremiumContainer",[2,4,8],30],[["P1v2","P2v2","P3v2"],"PremiumV2",[1,2,4],30],[["P0v3","P1v3","P2v3","P3v3"],"PremiumV3",[1,2,4,8],30],[["P1mv3","P2mv3","P3mv3",
"P4mv3","P5mv3"],"PremiumV3",[2,4,8,16,32],30],[["P0v4","P1v4","P2v4","P3v4"],"PremiumV4",[1,2,4,8],30],[["P1mv4","P2mv4","P3mv4","P4mv4","P5mv4"],"PremiumV4",[
2,4,8,16,32],30],[["EP1","EP2","EP3"],"ElasticPremium",[1,2,4],100],[["WS1","WS2","WS3"],"WorkflowStandard",[1,2,4],100],[["I1","I2","I3"],"Isolated",[1,2,4],100],
[["I1v2","I2v2","I3v2","I4v2","I5v2","I6v2"],"IsolatedV2",[2,4,8,16,32,64],100],[["I1mv2","I2mv2","I3mv2","I4mv2","I5mv2"],"IsolatedV2",[2,4,8,16,32],100]],bySku=new Map(
rows.flatMap(([names,tier2,cores2,maximumInstances2])=>names.map((name,index)=>[name.toLowerCase(),{tier:tier2,cores:cores2[index]??null,maximumInstances:maximumInstances2}])));
function skuOf(name){return bySku.get(name.toLowerCase())}function tierOf(name){let folded3=name.toLowerCase().replaceAll(/[\s_-]/g,"");return tiers.find(tier2=>tier2.
toLowerCase()===folded3)}function smallestSkuWithCores(sku,cores2){let series=rows.find(([names])=>names.some(name=>name.toLowerCase()===sku.toLowerCase())),index=series?.[2].
findIndex(count3=>count3!==null&&count3>=cores2)??-1;return index<0?void 0:series?.[0][index]}function planView(app3,estate){return planById(app3.plan,estate,app3.key)}function planById(id,estate,fallback){let[only,...others]=id===void 0?[]:possibilities(
id),known4=others.length===0&&only!==void 0?only:id,key=idKey(known4);return{id:known4,key:key===void 0||key===""?`plan of ${fallback}`:key,entity:key===void 0?
void 0:estate.at(key)}}function skuName(plan2){let{entity}=plan2;return entity===void 0?unknown(`${symbolOf(plan2)}: sku`,"the plan is not in the input"):skuOfEntity(
entity)}var skuOfEntity=remember(entity=>{let name=fact(member(entity.state.sku,"name")??member(entity.state.sku,"size"));return name!==null||!entity.resource.isPartial?
name:unknown(`${entity.resource.origin.address}.sku`,"the input shows only a part of the plan")});function skuRow(plan2){let name=skuName(plan2);return typeof name==
"string"?skuOf(name):void 0}var tier=remember(plan2=>{let known4=skuRow(plan2);if(known4!==void 0)return known4.tier;let name=skuName(plan2);if(isUnknown2(name)){
let possible=name.$unknown.possible?.map(item=>typeof item=="string"?skuOf(item)?.tier:void 0);return possible?.every(item=>item!==void 0)===!0?unknown(name.$unknown.
symbol,name.$unknown.reason,{possible}):name}let stated=plan2.entity===void 0?null:fact(member(plan2.entity.state.sku,"tier"));if(typeof stated=="string")return tierOf(
stated)??unknown(holdsSecret(plan2.entity?.state.sku)?`${symbolOf(plan2)}: tier`:stated,"it is not a tier that this version knows");if(isUnknown2(stated))return stated;
let symbol=typeof name=="string"&&!holdsSecret(plan2.entity?.state.sku)?name:`${symbolOf(plan2)}: tier`;return unknown(symbol,typeof name=="string"?"it is not a\
 sku that this version knows":"the plan has no sku in the input")}),operatingSystem=remember(plan2=>{if(plan2.entity===void 0)return unknown(`${symbolOf(plan2)}\
: operating system`,"the plan is not in the input");let reserved=property(plan2.entity,"reserved");if(typeof reserved=="boolean")return reserved?"linux":"window\
s";let kind=plan2.entity.state.kind;return typeof kind=="string"&&kind!==""?/linux|elastic.*linux/i.test(kind)?"linux":reserved instanceof Unknown?fact(reserved):
"windows":reserved instanceof Unknown?fact(reserved):plan2.entity.resource.isPartial?unknown(`${symbolOf(plan2)}: operating system`,"the input does not tell it"):
"windows"}),isWindowsContainer=remember(plan2=>{if(plan2.entity===void 0)return unknown(`${symbolOf(plan2)}: Windows containers`,"the plan is not in the input");
if(property(plan2.entity,"reserved")===!0)return!1;let kind=plan2.entity.state.kind;if(typeof kind=="string"&&/xenon|hyperv/i.test(kind))return!0;let flag3=property(
plan2.entity,"hyperV")??property(plan2.entity,"isXenon");return flag3===void 0?!1:fact(flag3)});function currentInstances(plan2){let{entity}=plan2,counted=count3=>({
count:count3,from:"current count",by:entity}),symbol=`${symbolOf(plan2)}: instances`;if(entity===void 0)return counted(unknown(symbol,"the plan is not in the in\
put",{minimum:1}));let inSku=member(entity.state.sku,"capacity"),written2=inSku===void 0?property(entity,"targetWorkerCount"):asDescribed(inSku,"#number"),capacity=fact(
written2);if(typeof capacity=="number")return counted(capacity);let most=skuRow(plan2)?.maximumInstances,within2={minimum:1,...most!==void 0&&{maximum:most}};if(isUnknown2(
capacity)){let{symbol:source3,reason}=capacity.$unknown;return counted(unknown(source3,reason,typeof written2=="number"?{minimum:1}:within2))}return capacity!==
null?counted(unknown(symbol,"the input has something else than a number",{minimum:1})):entity.resource.isPartial||entity.state.sku===void 0?counted(unknown(symbol,
"the input shows only a part of the plan",within2)):{count:1,from:"default of one",by:entity}}function maximumInstances(plan2,settings){let current=currentInstances(
plan2),scaled=autoscale(settings);if(scaled!==void 0)return{count:atLeast(scaled.count,current.count),from:"autoscale maximum",by:scaled.by};if(plan2.entity===void 0)
return current;let tierFact=tier(plan2),elastic=property(plan2.entity,"elasticScaleEnabled")===!0||tierFact==="ElasticPremium"||tierFact==="WorkflowStandard"?fact(
property(plan2.entity,"maximumElasticWorkerCount")):null;return elastic===null?current:{count:atLeast(elastic,current.count),from:"elastic maximum",by:plan2.entity}}
function autoscaleByPlan(estate){let byPlan=new Map;for(let setting2 of estate.ofType("Microsoft.Insights/autoscaleSettings")){let target=property(setting2,"tar\
getResourceUri");if(target===void 0||property(setting2,"enabled")===!1)continue;let keys=possibilities(target).flatMap(id=>idKey(id)??[]);for(let key of keys)append(
byPlan,key,{setting:setting2,isCertain:keys.length===1});isAnything(target)&&append(byPlan,anything,{setting:setting2,isCertain:!1})}return byPlan}function autoscale(settings){
let minimum=1,maximum=1;for(let{setting:setting2,isCertain}of settings){let profiles2=asList(property(setting2,"profiles")),ranges=(profiles2 instanceof Unknown?
[fact(profiles2)]:profiles2.map(profile2=>fact(member(profile2,"capacity.maximum")))).map(capacity=>typeof capacity=="number"||isUnknown2(capacity)?bounds(capacity):
{minimum:1,maximum:Number.POSITIVE_INFINITY});maximum=Math.max(maximum,...ranges.map(range2=>range2.maximum)),isCertain&&(minimum=Math.max(minimum,...ranges.map(
range2=>range2.minimum)))}let[first3]=settings;if(first3!==void 0)return{count:between(minimum,maximum,()=>[`${first3.setting.resource.origin.address}: maximum`,
"the autoscale maximum is not known"]),by:first3.setting}}function atLeast(maximum,current){let[upper,now]=[bounds(maximum),bounds(current)],lowest=Math.max(upper.
minimum,now.minimum),highest=Math.max(upper.maximum,Number.isFinite(now.maximum)?now.maximum:upper.maximum);return between(lowest,highest,()=>isUnknown2(maximum)?
[maximum.$unknown.symbol,maximum.$unknown.reason]:["instances","the current count is not known"])}function cores(plan2){return whenText(skuName(plan2),name=>{let row=skuOf(
name);return row===void 0?unknown(name,"it is not a sku that this version knows"):row.cores})}function isFlex(plan2){return whenText(tier(plan2),name=>name==="F\
lexConsumption")}function symbolOf(plan2){return plan2.entity?.resource.origin.address??plan2.key}function joinedPlans(model,subnet2,self){let shared=joinedForCertain(model),found=shared.get(subnet2)??certainJoiners(model,subnet2);return shared.set(subnet2,found),
found.joiners.has(self)?found.plans:plansOf(model,subnet2,self)}var joinedForCertain=remember(_model=>new Map);function certainJoiners(model,subnet2){let joiners3=model.
joinersOf(subnet2).flatMap(tie=>tie.isCertain?[tie.item]:[]),[first3]=joiners3;return{joiners:new Set(joiners3),plans:first3===void 0?[]:plansOf(model,subnet2,first3)}}
function plansOf(model,subnet2,self){let byKey=new Map,add=(integration2,isCertain)=>{let plan2=model.planOf(integration2.app),isDefinite=isCertain&&!(plan2.id instanceof
Unknown),known4=byKey.get(plan2.key);(known4===void 0||isDefinite&&!known4.isCertain)&&byKey.set(plan2.key,{plan:plan2,isCertain:isDefinite})};add(self,!0);for(let tie of model.
joinersOf(subnet2))tie.item!==self&&add(tie.item,tie.isCertain);return[...byKey.values()]}function isOpenToOthers(view){return view.isNamedUnread===!0||view.entity===
void 0||view.entity.resource.isPartial}function joinedPlanCount(view,joined4){let certain=Math.max(1,joined4.filter(item=>item.isCertain).length),highest=isOpenToOthers(
view)?Number.POSITIVE_INFINITY:joined4.length;return between(certain,highest,()=>[`plans in ${nameOf(view)}`,reasonOf(view)])}function reasonOf(view){return view.
isNamedUnread===!0?"a part of the input that was not read may use the subnet too":isOpenToOthers(view)?"apps outside the input may use the subnet too":"the inpu\
t does not tell which apps use the subnet"}function joinedSubscriptions(view,joined4){let certain=new Set,possible=new Set,isUnclear=isOpenToOthers(view);for(let{
plan:plan2,isCertain}of joined4){let subscription=subscriptionOfKey(plan2.key);subscription===void 0?isUnclear=!0:(isCertain?certain:possible).add(subscription)}
let all=new Set([...certain,...possible]),known4=[...certain].filter(isFullyKnown).length,minimum=Math.max(1,known4);return!isUnclear&&all.size<=1?1:!isUnclear&&
known4===all.size?known4:unknown(`subscriptions of the plans in ${nameOf(view)}`,reasonOf(view),{minimum})}function addressesPerInstance(plan2,model){let isContainer2=isWindowsContainer(
plan2);if(isContainer2===!1)return 1;let apps=model.appsOn(plan2.key),certain=Math.max(1,apps.filter(tie=>tie.isCertain).length),all=Math.max(1,apps.length);if(isContainer2===
!0&&plan2.entity?.resource.isPartial!==!0)return between(1+certain,1+all,()=>[`apps of ${symbolOf(plan2)}`,"the plan of some apps is not known"]);let minimum=isContainer2===
!0?1+certain:1;return unknown(`addresses an instance of ${symbolOf(plan2)}`,"whether it runs Windows containers, and how many apps, is not in the input",{minimum})}
var known2=new WeakMap;function needs2(joined4,model){let found=known2.get(joined4)??readNeeds(joined4,model);return known2.set(joined4,found),found}function readNeeds(joined4,model){
return joined4.map(item=>{let instances=bounds(maximumInstances(item.plan,model.autoscaleOf(item.plan.key)).count),each=bounds(addressesPerInstance(item.plan,model));
return{joined:item,minimum:item.isCertain?instances.minimum*each.minimum:0,maximum:instances.maximum*each.maximum}})}function addressesNeeded(view,joined4,model){
let all=needs2(joined4,model),minimum=sum(all.map(need=>need.minimum)),maximum=isOpenToOthers(view)?Number.POSITIVE_INFINITY:sum(all.map(need=>need.maximum));return between(
minimum,maximum,()=>[`addresses needed in ${nameOf(view)}`,whyNeedUnknown(view,all,model)])}function addressesNeededWhileScaling(view,joined4,model){let all=needs2(
joined4,model),minimum=sum(all.map(need=>need.minimum))+Math.max(0,...all.map(need=>need.minimum))+1,largest=Math.max(0,...all.map(need=>need.maximum)),maximum=isOpenToOthers(
view)?Number.POSITIVE_INFINITY:sum(all.map(need=>need.maximum))+largest+1;return between(minimum,maximum,()=>[`addresses needed in ${nameOf(view)} while scaling`,
whyNeedUnknown(view,all,model)])}function whyNeedUnknown(view,all,model){if(isOpenToOthers(view))return reasonOf(view);let unclear=all.find(need=>need.minimum!==
need.maximum);if(unclear===void 0)return reasonOf(view);let{count:count3}=maximumInstances(unclear.joined.plan,model.autoscaleOf(unclear.joined.plan.key));return isUnknown2(
count3)?`${count3.$unknown.symbol}: ${count3.$unknown.reason}`:reasonOf(view)}function arithmetic(joined4,model){return joined4.map(({plan:plan2})=>{let instances=bounds(
maximumInstances(plan2,model.autoscaleOf(plan2.key)).count),each=bounds(addressesPerInstance(plan2,model)).minimum,count3=instances.minimum===instances.maximum?
`${instances.minimum}`:`${instances.minimum}\u2026`;return each===1?count3:`${count3} \xD7 (${each-1} + 1)`}).join(" + ")}function joinedKinds(view,joined4){let kinds4=new Set,
possible=new Set,unclear=view.isNamedUnread===!0||isOpenToOthers(view)&&!isList(delegations(view))?unknown(`plans in ${nameOf(view)}`,reasonOf(view)):void 0;for(let{
plan:plan2,isCertain}of joined4){let flex=isFlex(plan2);typeof flex=="boolean"?(isCertain?kinds4:possible).add(flex?"flex":"plan"):unclear??=isUnknown2(flex)?flex:
unknown(symbolOf(plan2),reasonOf(view))}return[...possible].some(kind=>!kinds4.has(kind))&&(unclear??=unknown(`plans in ${nameOf(view)}`,reasonOf(view))),kinds4.
size>1||unclear===void 0?sortedUnique(kinds4):unclear}function subnetsOfPlan2(plan2,model){let certain=new Set,open=0;for(let tie of model.appsOn(plan2))for(let integration2 of model.
integrationsOf(tie.item)){if(integration2.mode!=="regional"||integration2.target===void 0)continue;let targets2=possibilities(integration2.target),key=idKey(targets2[0]);
tie.isCertain&&targets2.length===1&&key!==void 0&&!(targets2[0]instanceof Unknown)?certain.add(key):open+=1}let minimum=Math.max(certain.size,open>0?1:0),isShared=model.
estate.at(plan2)?.resource.isPartial!==!1;return between(minimum,isShared?Number.POSITIVE_INFINITY:certain.size+open,()=>[`subnets joined by the apps of ${plan2}`,
"the input does not tell which subnet some of the apps join"])}function sum(numbers){return numbers.reduce((total,number)=>total+number,0)}function isOfPlan2({kind}){return kind==="plan"||kind==="scale"}function planAt(c,side){let{estate}=modelAt(c,side);return planById(entityAt(c,side)?.state.id,estate,
c.resource.key)}function modelAt(c,side){return side==="before"?c.former:c.model}function ofPlan(c,side,derive){return isOfPlan2(c)&&entityAt(c,side)!==void 0?derive(
planAt(c,side)):null}function isDoubled(c){if(!isOfPlan2(c))return!1;if(c.lifecycle==="replace")return c.resource.createsBeforeDestroy;if(c.lifecycle!=="update")
return!1;let[before,after]=["before","after"].map(side=>skuName(planAt(c,side)));return typeof before!="string"||typeof after!="string"?unknown(`${c.resource.origin.
address}.sku`,"not known before the deployment"):before.toLowerCase()!==after.toLowerCase()}function addressesOf(plan2,model){let[instances,each]=[bounds(currentInstances(
plan2).count),bounds(addressesPerInstance(plan2,model))];return{minimum:instances.minimum*each.minimum,maximum:instances.maximum*each.maximum}}function othersIn(c,subnet2){
let others=new Map;for(let tie of c.model.joinersOf(subnet2)){let plan2=c.model.planOf(tie.item.app);if(plan2.key===c.keyAfter||plan2.key===c.keyBefore)continue;
let{minimum,maximum}=addressesOf(plan2,c.model);others.set(plan2.key,{minimum:tie.isCertain?minimum:0,maximum})}return[...others.values()]}function rangesDuringChange(c){
let self=["before","after"].map(side=>addressesOf(planAt(c,side),modelAt(c,side)));return c.subnet?.key===void 0?self:[...self,...othersIn(c,c.subnet.key)]}function addressesDuringChange(c){
if(c.subnet?.key===void 0)return null;let all=rangesDuringChange(c),total=side=>all.reduce((sum2,item)=>sum2+item[side],0);return between(total("minimum"),total(
"maximum"),()=>[`addresses needed while ${c.resource.origin.address} changes`,"the number of instances is not known"])}function arithmetic2(c){if(c.subnet?.key===
void 0)return"";let words2=["before","after"];return rangesDuringChange(c).map(({minimum,maximum},index)=>`${minimum===maximum?`${minimum}`:`${minimum}\u2026`} ${words2[index]??
"of another plan"}`).join(" + ")}function subnetSource(c){return c.subnet?.entity===void 0?own()(c):[{entity:c.subnet.entity,path:"addressPrefixes"}]}var planChangeFacts=[
{path:"skuBefore",schema:text,about:"a plan\u2019s sku before",derive:c=>ofPlan(c,"before",skuName),from:own("sku")},{path:"skuAfter",schema:text,about:"a plan\u2019\
s sku after",derive:c=>ofPlan(c,"after",skuName),from:own("sku")},{path:"tierBefore",schema:{enum:[...tiers,null]},about:"the pricing tier of a plan before",derive:c=>ofPlan(
c,"before",tier),from:own("sku")},{path:"tierAfter",schema:{enum:[...tiers,null]},about:"the pricing tier of a plan after",derive:c=>ofPlan(c,"after",tier),from:own(
"sku")},{path:"isDoubled",schema:flag,about:"whether old and new instances of a plan run side by side for a while",derive:isDoubled,from:own("sku")},{path:"addr\
essesDuringChange",schema:{type:["integer","null"],minimum:0},about:"addresses that are taken meanwhile",unit:"addresses",derive:addressesDuringChange,from:own(
"sku.capacity")},{path:"arithmetic",schema:{type:"string"},about:"how these addresses add up",derive:arithmetic2,from:own("sku.capacity")},{path:"subnet.name",schema:text,
about:"the subnet that a plan takes addresses from",derive:c=>c.subnet===void 0?null:nameFact(c.subnet),from:subnetSource},{path:"subnet.addressesUsable",schema:{
type:["integer","null"],minimum:0},about:"its size less the five that the platform keeps",unit:"addresses",derive:c=>c.subnet===void 0?null:addressesUsable(c.subnet),
from:subnetSource},{path:"modes",schema:{type:"array",items:{enum:["regional","gateway"]}},about:"the kinds of integration that depend on it",derive:c=>sortedUnique(
c.users.map(({mode})=>mode)),from:own()}];var reservedSubnetNames=new Set(["gatewaysubnet","azurefirewallsubnet","azurefirewallmanagementsubnet","azurebastionsubnet","routeserversubnet"]),delegation={plans:"\
microsoft.web/serverfarms",flex:"microsoft.app/environments"},delegationActions={"microsoft.web/serverfarms":["microsoft.network/virtualnetworks/subnets/action"],
"microsoft.app/environments":["microsoft.network/virtualnetworks/subnets/join/action"]};function subnetAt(c,side){let entity=c.kind==="subnet"?entityAt(c,side):void 0,{estate}=side==="before"?c.former:c.model;return entity===void 0?void 0:{...subnetView(
entity.state.id,estate,void 0),entity}}function prefixesAt(c,side){let view=subnetAt(c,side);if(view===void 0)return[];let found=prefixTexts(view);return isList(
found)?found.map(item=>fact(item)):found}function isResized(c){if(c.kind!=="subnet"||c.lifecycle!=="update")return!1;let[before,after]=[prefixesAt(c,"before"),prefixesAt(
c,"after")];return!isList(before)||!isList(after)?unknown(`${c.resource.origin.address}.addressPrefixes`,"not known before the deployment"):sortedText(before)!==
sortedText(after)}function sortedText(items){return sortedUnique(items.map(item=>JSON.stringify(item))).join()}function delegationsLost(c){let[before,after]=[subnetAt(
c,"before"),subnetAt(c,"after")];if(c.lifecycle!=="update"||before===void 0||after===void 0)return[];let[had,has3]=[delegations(before),delegations(after)];if(!isList(
had))return had;let needed=Object.values(delegation),mattering=had.filter(service=>isUnknown2(service)||needed.includes(service));if(mattering.length===0)return[];
if(!isList(has3))return has3;let lost=mattering.filter(service=>!has3.includes(service)),open=[...lost,...has3].find(isUnknown2);return lost.length===0||open===
void 0?lost:open}var subnetChangeFacts=[{path:"prefixesBefore",schema:texts,about:"a subnet\u2019s prefixes before",derive:c=>prefixesAt(c,"before"),from:own("a\
ddressPrefixes")},{path:"prefixesAfter",schema:texts,about:"a subnet\u2019s prefixes after",derive:c=>prefixesAt(c,"after"),from:own("addressPrefixes")},{path:"\
isResized",schema:flag,about:"whether a subnet\u2019s prefixes change in place",derive:isResized,from:own("addressPrefixes")},{path:"delegationsLost",schema:texts,
about:"delegations for integration, in lower case, that are taken from a subnet",derive:delegationsLost,from:own("delegations")}];var changeFacts=[{path:"kind",schema:{enum:[...changeKinds]},about:"what kind of resource changes; a plan is a scale, too, once for every subnet that it takes a\
ddresses from",derive:c=>c.kind,from:own()},{path:"lifecycle",schema:{enum:["update","replace","delete"]},about:"what the deployment does to it; an app is also \
updated by what connects it",derive:c=>c.lifecycle,from:own()},{path:"name",schema:text,about:"its address in the input",derive:c=>c.resource.origin.address,from:own()},
{path:"isRemoved",schema:flag,about:"whether it is deleted, be it only to be made anew",derive:isRemoved,from:own()},{path:"users",schema:texts,about:"apps that\
 are integrated with it, or through it, when it changes or goes",derive:integratedMeanwhile,from:userSources},...appChangeFacts,...subnetChangeFacts,...planChangeFacts,
...gatewayChangeFacts];function siteConfig(app3,estate,name){let child=configOf(app3,estate,"web"),later2=child===void 0?void 0:property(child,name);if(child!==void 0&&later2!==void 0)
return{entity:child,path:name,value:later2};let path=`siteConfig.${name}`;return{entity:app3,path,value:property(app3,path)}}function settingsChild(app3,estate){
return configOf(app3,estate,"appsettings")}function configOf(app3,estate,name){return estate.childrenOf(app3.state.key,`${app3.resource.type}/config`).find(({state})=>nameOfKey(
state.key)===name)}var IntegrationCase=class{model;former;integration;target;plan;subnet;#joined;constructor({model,former},integration2,target,plan2){this.model=model,this.former=
former,this.integration=integration2,this.target=target,this.plan=plan2,this.subnet=integration2.mode==="gateway"?noSubnet(target,model):model.subnetOf(target,former)}get isOfPlan(){
return this.integration.declarations.every(({mechanism})=>mechanism==="plan-property")}get joined(){return this.#joined??=this.subnet.key===void 0?[{plan:this.plan,
isCertain:!0}]:joinedPlans(this.model,this.subnet.key,this.integration)}app(path){let entity=this.integration.app.entity??this.integration.declarations[0]?.by;return entity===
void 0?[]:[{entity,...path!==void 0&&{path}}]}configSource(name){let{entity}=this.integration.app;if(entity===void 0)return this.app();let{entity:holder,path}=siteConfig(
entity,this.model.estate,name);return[{entity:holder,path}]}configured(name){let{entity}=this.integration.app;return entity===void 0?void 0:siteConfig(entity,this.
model.estate,name).value}settingsSource(){let{entity}=this.integration.app,child=entity===void 0?void 0:settingsChild(entity,this.model.estate);return child===void 0?
this.app("siteConfig.appSettings"):[{entity:child}]}planSource(path){return this.plan.entity===void 0?this.app("serverFarmId"):[{entity:this.plan.entity,...path!==
void 0&&{path}}]}subnetSource(path){return this.subnet.entity===void 0?this.targetSource():[{entity:this.subnet.entity,...path!==void 0&&{path}}]}networkSource(path){
return this.subnet.network===void 0?this.subnetSource():[{entity:this.subnet.network,...path!==void 0&&{path}}]}targetSource(){return this.integration.declarations.
map(declaration=>({entity:declaration.by,path:declaration.path}))}};function noSubnet(target,model){let key=idKey(target),isNetwork=key!==void 0&&typeOfKey(key).
endsWith("/virtualnetworks");return{id:void 0,key:void 0,entity:void 0,networkKey:isNetwork?key:void 0,network:isNetwork?model.estate.at(key):void 0}}function subnetOf({
subnet:subnet2}){return subnet2.key===void 0?void 0:subnet2}function planOf({plan:plan2}){return plan2}var mostCases=64;function casesOf2(integration2,moments){
let targets2=integration2.target===void 0?[void 0]:possibilities(integration2.target),all=moments.model.plansOf(integration2.app),plans=targets2.length*all.length>
mostCases?[moments.model.planOf(integration2.app)]:all,[onlyPlan]=plans;return targets2.length===1&&plans.length===1&&onlyPlan!==void 0?[{item:new IntegrationCase(
moments,integration2,targets2[0],onlyPlan),label:void 0}]:targets2.flatMap(target=>plans.map(plan2=>{let item=new IntegrationCase(moments,integration2,target,plan2),
labels=[...targets2.length>1?[subnetLabel(item)]:[],...plans.length>1?[planLabel(plan2)]:[]];return{item,label:labels.join(" and ")}}))}function subnetLabel({subnet:subnet2,
target,integration:integration2}){return subnet2.entity!==void 0?subnet2.entity.resource.origin.address:target===void 0?"no subnet":mayHoldSecret(integration2.target)?
"a subnet whose id is sensitive":describe(target)}function planLabel(plan2){let sku=skuName(plan2);return typeof sku=="string"?`the sku ${sku} of ${symbolOf(plan2)}`:
symbolOf(plan2)}function connectsSlotAsApp(c){return c.integration.declarations.some(({mechanism,by})=>mechanism==="network-config"&&c.integration.app.isSlot&&by.resource.type.
toLowerCase()==="microsoft.web/sites/networkconfig")}function flexCreatedTogether(c){let{key}=c.subnet,own4=c.integration.app.entity?.resource;if(key===void 0)return unknown(
"subnet","the input does not tell the subnet");if(own4?.lifecycle!=="create"||isFlex(c.plan)!==!0)return[];let found=[],unclear;for(let tie of c.model.joinersOf(
key)){let other2=tie.item.app.entity?.resource;if(other2===void 0||other2===own4||other2.lifecycle!=="create")continue;let flex=isFlex(c.model.planOf(tie.item.app));
flex===!1||isOrdered(own4,other2)||(isUnknown2(flex)||!tie.isCertain?unclear??=other2.origin.address:found.push(other2.origin.address))}return found.length>0||unclear===
void 0?sortedUnique(found):unknown(unclear,"the input does not tell whether it joins this subnet")}function isOrdered(left,right){return left.source?.dependsOn?.(
right.origin.address)===!0||right.source?.dependsOn?.(left.origin.address)===!0}var networkLinkType="Microsoft.Network/privateDnsZones/virtualNetworkLinks",linksByNetwork=remember(
estate=>tieByTarget(estate.ofType(networkLinkType),link3=>property(link3,"virtualNetwork.id"),link3=>link3));function privateZones(c){let{networkKey:networkKey3}=c.
subnet;if(networkKey3===void 0)return unknown("network","the input does not tell the network");let ties=linksByNetwork(c.model.estate),own4=ties.get(networkKey3)??
[],certain=own4.filter(tie=>tie.isCertain).map(({item})=>nameOfKey(parentKey(item.state.key))),isOpen2=own4.length>certain.length||ties.has(anything)||c.subnet.
network===void 0;return certain.length>0||!isOpen2?sortedUnique(certain):unknown(`${networkKey3}: private DNS zones`,"the input does not tell all zones that are\
 linked to the network")}function hasProvider(c,provider){let subscription=c.subnet.networkKey===void 0?void 0:subscriptionOfKey(c.subnet.networkKey);return subscription===
void 0?unknown("network","the input does not tell the network"):c.model.hasProvider(subscription,provider.toLowerCase())?!0:unknown(`${provider} in ${subscription}`,
"whether the resource provider is registered there is not in the input")}function declared(c){return c.integration.declarations.map(({by,path})=>({entity:by,path}))}
function joiners(c){return(c.subnet.key===void 0?[]:c.model.joinersOf(c.subnet.key)).flatMap(tie=>tie.item.app.entity===void 0?[]:[{entity:tie.item.app.entity}])}
var deploymentFacts=[{path:"connectsSlotAsApp",schema:flag,about:"whether the resource that connects apps is given a slot\u2019s id",derive:connectsSlotAsApp,from:declared},
{path:"flexCreatedTogether",schema:texts,about:"other Flex Consumption apps made in this subnet in the same run, in no order",derive:flexCreatedTogether,from:joiners},
{path:"network.privateZones",schema:texts,about:"private DNS zones that are linked to the network",derive:privateZones,of:subnetOf,from:c=>c.networkSource()},{path:"\
network.hasWebProvider",schema:flag,about:"whether Microsoft.Web is registered in the network\u2019s subscription",derive:c=>hasProvider(c,"Microsoft.Web"),of:subnetOf,
from:c=>c.networkSource()},{path:"network.hasAppProvider",schema:flag,about:"whether Microsoft.App is registered in the network\u2019s subscription",derive:c=>hasProvider(
c,"Microsoft.App"),of:subnetOf,from:c=>c.networkSource()},{path:"apiVersion",schema:{type:["string","null"]},about:"the API version that the app is made with",derive:c=>fact(
c.integration.app.entity?.resource.apiVersion),from:c=>c.app()}];function overlapsOfPool(pool2,network2,gateway,estate){if(!isList(pool2))return pool2;let texts3=pool2,own4=texts3.flatMap(item=>typeof item=="string"?parsePrefix(
item)??[]:[]),ranges=rangesAround(network2,gateway,estate),found=ranges.flatMap(range2=>meetings(own4,range2));if(found.length>0)return sortedUnique(found);let unclear=ranges.
flatMap(({prefixes:prefixes2})=>isList(prefixes2)?[]:[prefixes2]);return texts3.find(isUnknown2)??unclear[0]??[]}function meetings(own4,{prefixes:prefixes2,of}){
return isList(prefixes2)?own4.flatMap(mine=>prefixes2.filter(other2=>overlaps(mine,other2)).map(other2=>`${mine.text} and ${other2.text} of ${of}`)):[]}function rangesAround(network2,gateway,estate){
let peers=estate.childrenOf(network2,"Microsoft.Network/virtualNetworks/virtualNetworkPeerings").map(peering=>rangeOfNetwork(idKey(property(peering,"remoteVirtu\
alNetwork.id")),estate)),onPremises=siteToSite(gateway,estate).flatMap(connection2=>valuesAt(connection2.state.properties,"localNetworkGateway2.id").map(id=>{let local=estate.
find(id),of=local?.resource.origin.address??"the local network gateway";if(local===void 0)return{of,prefixes:unknown(of,"it is not in the input")};let written2=asList(
property(local,"localNetworkAddressSpace.addressPrefixes"));return{of,prefixes:written2 instanceof Unknown?unknown(of,"not known before the deployment"):prefixesOf2(
written2,local)}}));return[rangeOfNetwork(network2,estate),...peers,...onPremises]}function rangeOfNetwork(key,estate){let network2=key===void 0?void 0:estate.at(
key),view={id:key,key:void 0,entity:void 0,networkKey:key,network:network2};return{of:nameOfKey(key??"a network"),prefixes:networkPrefixes(view)}}function prefixesOf2(texts3,entity){
let parsed3=texts3.map(text4=>typeof text4=="string"?parsePrefix(text4):void 0);return parsed3.every(prefix2=>prefix2!==void 0)?parsed3:unknown(entity.resource.
origin.address,"one of its prefixes is not known or not valid")}function siteToSite(gateway,estate){return estate.ofType("Microsoft.Network/connections").filter(
connection2=>{let ends=valuesAt(connection2.state.properties,"virtualNetworkGateway1.id").flatMap(possibilities);return folded(property(connection2,"connectionT\
ype"))==="ipsec"&&ends.some(end=>idKey(end)===gateway.state.key)})}function speaksBgp(gateway,estate){let flags=[gateway,...siteToSite(gateway,estate)].map(entity=>fact(
property(entity,"enableBgp")??!1));return flags.includes(!0)?!0:flags.find(isUnknown2)??!1}function routeTableOf(network2,estate){let subnet2=estate.childrenOf(
network2,"Microsoft.Network/virtualNetworks/subnets").find(({state})=>nameOfKey(state.key)==="gatewaysubnet");if(subnet2===void 0)return null;let table=property(
subnet2,"routeTable.id");return table===void 0?null:estate.find(table)?.resource.origin.address??(table instanceof Unknown?fact(table):nameOfKey(idKey(table)??""))}
function isMadeAfter(connection2,gateway){let made=gateway.resource.lifecycle;if(made!=="create"&&made!=="replace")return!0;let{address}=gateway.resource.origin;
return connection2.resource.source?.dependsOn?.(address)??unknown(connection2.resource.origin.address,`the input does not tell whether it waits for ${address}`)}function networkKey(c){let key=idKey(c.target);return key!==void 0&&typeOfKey(key).endsWith("/virtualnetworks")?key:void 0}function standing(c){let key=networkKey(
c);return key===void 0?[]:c.model.gatewaysOf(key)}function gateways(c,type){return standing(c).filter(gateway=>gatewayType2(gateway)===type)}function maybeGateway(c,type){
let untyped=standing(c).find(gateway=>isUnknown2(gatewayType2(gateway)));if(untyped!==void 0)return unknown(untyped.resource.origin.address,"the input does not \
tell its type");let adrift=gatewaysWithoutNetwork(c.model.estate).find(gateway=>{let own4=gatewayType2(gateway);return isUnknown2(own4)||own4===type});return adrift&&
unknown(adrift.resource.origin.address,"the input does not tell in which network it stands")}function vpn(c){return gateways(c,"vpn")[0]}function network(c){let key=networkKey(
c);return key===void 0?void 0:c.model.estate.at(key)}function ofGateway(c,derive){let gateway=vpn(c);if(gateway!==void 0)return derive(gateway);let exists3=gatewayExists(
c);return isUnknown2(exists3)?exists3:null}function gatewayExists(c){if(vpn(c)!==void 0)return!0;let maybe=maybeGateway(c,"vpn");if(maybe!==void 0)return maybe;
let entity=network(c);return entity?.resource.lifecycle==="create"||entity?.resource.lifecycle==="replace"?!1:unknown(`VPN gateway of ${networkKey(c)??"the netw\
ork"}`,"the network existed before and its gateway is not in the input")}function notPrivate(c){let found=ofGateway(c,pool);if(!isList(found))return found;let parsed3=[];
for(let item of found){if(typeof item!="string")return isUnknown2(item)?item:null;parsed3.push(parsePrefix(item))}return found.filter((_,index)=>{let prefix2=parsed3[index];
return prefix2===void 0||!isPrivate(prefix2)})}function connectionType(connection2){return folded(property(connection2,"connectionType"))}function expressRoute(c){
let own4=gateways(c,"expressroute").map(gateway=>gateway.resource.origin.address),around=standing(c),connected=c.model.estate.ofType("Microsoft.Network/connecti\
ons").filter(connection2=>["virtualNetworkGateway1.id","virtualNetworkGateway2.id"].flatMap(path=>valuesAt(connection2.state.properties,path).flatMap(possibilities)).
some(end=>around.some(gateway=>gateway.state.key===idKey(end)))),connections=connected.filter(connection2=>connectionType(connection2)==="expressroute"),found=[
...own4,...connections.map(connection2=>connection2.resource.origin.address)];if(found.length>0)return sortedUnique(found);let maybe=maybeGateway(c,"expressrout\
e");if(maybe!==void 0)return maybe;let untyped=connected.find(connection2=>isUnknown2(connectionType(connection2)));if(untyped!==void 0)return unknown(untyped.resource.
origin.address,"the input does not tell its type");let entity=network(c);return entity!==void 0&&!entity.resource.isPartial?[]:unknown(`ExpressRoute in ${networkKey(
c)??"the network"}`,"the network is not in the input, so an ExpressRoute gateway may stand in it")}function subnetsOfNetwork(c){let key=networkKey(c);return key===
void 0?[]:c.model.estate.childrenOf(key,"Microsoft.Network/virtualNetworks/subnets")}function gatewaySubnet(c){return subnetsOfNetwork(c).find(subnet2=>nameOfKey(
subnet2.state.key)==="gatewaysubnet")}function hasGatewaySubnet(c){if(gatewaySubnet(c)!==void 0)return!0;let unnamed2=subnetsOfNetwork(c).find(subnet2=>!isFullyKnown(
nameOfKey(subnet2.state.key)));if(unnamed2!==void 0)return unknown(unnamed2.resource.origin.address,"its name is not known before the deployment");let entity=network(
c);return entity?.resource.lifecycle==="create"||entity?.resource.lifecycle==="replace"?!1:unknown(`GatewaySubnet of ${networkKey(c)??"the network"}`,"the netwo\
rk existed before and its subnets are not all in the input")}function subnetLength(c){let entity=gatewaySubnet(c);return entity===void 0?isUnknown2(hasGatewaySubnet(
c))?hasGatewaySubnet(c):null:prefixLength(subnetView(entity.state.id,c.model.estate,void 0))}function standsInGatewaySubnet(c){return ofGateway(c,gateway=>{let names=valuesAt(
gateway.state.properties,"ipConfigurations.*.properties.subnet.id").flatMap(possibilities).map(id=>nameOfKey(idKey(id)??""));return names.length===0||names.some(
name=>!isFullyKnown(name))?unknown(`${gateway.resource.origin.address}: subnet`,"the input does not tell the gateway\u2019s subnet"):names.every(name=>name==="g\
atewaysubnet")})}function source(c,path){let gateway=vpn(c);if(gateway!==void 0)return[{entity:gateway,...path!==void 0&&{path}}];let entity=network(c);return entity===
void 0?c.targetSource():[{entity}]}function subnetSource2(c){let entity=gatewaySubnet(c);return entity===void 0?source(c):[{entity,path:"addressPrefixes"}]}function expressSource(c){
let found=gateways(c,"expressroute").map(entity=>({entity}));return found.length>0?found:source(c)}var gatewayFacts=[{path:"gateway.exists",schema:flag,about:"w\
hether the network has a VPN gateway",derive:c=>c.integration.mode==="gateway"?gatewayExists(c):null,from:c=>source(c)},{path:"gateway.name",schema:text,about:"\
the VPN gateway\u2019s name",derive:c=>ofGateway(c,gateway=>fact(gateway.state.name)),from:c=>source(c)},{path:"gateway.vpnType",schema:{enum:["routebased","pol\
icybased",null]},about:"the VPN type in lower case",derive:c=>ofGateway(c,vpnType),from:c=>source(c,"vpnType")},{path:"gateway.isBasic",schema:flag,about:"wheth\
er its sku is Basic, which has SSTP only",derive:c=>ofGateway(c,isBasic),from:c=>source(c,"sku")},{path:"gateway.pool",schema:texts,about:"the point-to-site add\
ress pool",derive:c=>ofGateway(c,pool),from:c=>source(c,"vpnClientConfiguration.vpnClientAddressPool.addressPrefixes")},{path:"gateway.poolNotPrivate",schema:texts,
about:"prefixes of the pool outside the RFC 1918 blocks",derive:notPrivate,from:c=>source(c,"vpnClientConfiguration.vpnClientAddressPool.addressPrefixes")},{path:"\
gateway.poolOverlaps",schema:texts,about:"prefixes of the pool with those of the network, its peers and on-premises networks that they overlap",derive:c=>ofGateway(
c,gateway=>overlapsOfPool(pool(gateway),networkKey(c)??"",gateway,c.model.estate)),from:c=>source(c,"vpnClientConfiguration.vpnClientAddressPool.addressPrefixes")},
{path:"gateway.siteToSite",schema:texts,about:"the site-to-site connections of the gateway",derive:c=>ofGateway(c,gateway=>sortedUnique(siteToSite(gateway,c.model.
estate).map(({resource})=>resource.origin.address))),from:c=>[...source(c),...[vpn(c)].flatMap(gateway=>gateway===void 0?[]:siteToSite(gateway,c.model.estate)).
map(entity=>({entity}))]},{path:"gateway.speaksBgp",schema:flag,about:"whether the gateway or one of its site-to-site connections has BGP switched on",derive:c=>ofGateway(
c,gateway=>speaksBgp(gateway,c.model.estate)),from:c=>source(c,"enableBgp")},{path:"gateway.customRoutes",schema:texts,about:"the routes that the gateway advert\
ises to point-to-site clients beside its own",derive:c=>ofGateway(c,customRoutes),from:c=>source(c,"customRoutes.addressPrefixes")},{path:"gateway.routeTable",schema:text,
about:"the route table of the GatewaySubnet",derive:c=>networkKey(c)===void 0?null:routeTableOf(networkKey(c)??"",c.model.estate),from:c=>subnetSource2(c)},{path:"\
gateway.isAwaited",schema:flag,about:"whether the app is connected after the gateway has been made, where one deployment does both",derive:c=>ofGateway(c,gateway=>{
let found=c.integration.declarations.map(({by})=>isMadeAfter(by,gateway));return found.includes(!1)?!1:found.find(isUnknown2)??!0}),from:c=>[...c.targetSource(),
...source(c)]},{path:"gateway.tunnelTypes",schema:texts,about:"the point-to-site tunnel types in lower case",derive:c=>ofGateway(c,tunnelTypes),from:c=>source(c,
"vpnClientConfiguration.vpnClientProtocols")},{path:"gateway.isInGatewaySubnet",schema:flag,about:"whether the gateway stands in the subnet GatewaySubnet",derive:standsInGatewaySubnet,
from:c=>source(c,"ipConfigurations")},{path:"gateway.expressRoute",schema:texts,about:"ExpressRoute gateways and connections of the network",derive:expressRoute,
from:expressSource},{path:"gateway.hasGatewaySubnet",schema:flag,about:"whether the network has a subnet named GatewaySubnet",derive:hasGatewaySubnet,from:subnetSource2},
{path:"gateway.subnetPrefixLength",schema:{type:["integer","null"],minimum:0,maximum:32},about:"the length of the GatewaySubnet\u2019s prefix",unit:"bits",derive:subnetLength,
from:subnetSource2}];function withChanges(resource,changes){return{id:resource.id,key:resource.key,name:changes.name??resource.name,location:changes.location??resource.location,kind:changes.
kind??resource.kind,sku:changes.sku??resource.sku,properties:changes.properties??resource.properties,type:changes.type??resource.type,apiVersion:changes.apiVersion??
resource.apiVersion,lifecycle:changes.lifecycle??resource.lifecycle,before:changes.before===void 0?resource.before:changes.before,origin:changes.origin??resource.
origin,source:changes.source??resource.source,isPartial:changes.isPartial??resource.isPartial,mayBeAbsent:changes.mayBeAbsent??resource.mayBeAbsent,createsBeforeDestroy:changes.
createsBeforeDestroy??resource.createsBeforeDestroy}}function withProperties(state,properties){let{id,key,name,location,kind,sku}=state;return{id,key,name,location,
kind,sku,properties}}function withSku(state,sku){let{id,key,name,location,kind,properties}=state;return{id,key,name,location,kind,sku,properties}}var strength={existing:0,keep:1,update:2,create:3,replace:4,delete:5};function mergeDescriptions(descriptions,notices){let[first3,...others]=descriptions.toSorted(
inOrder);return first3===void 0?void 0:others.reduce((merged,next)=>join8(merged,next,notices),first3)}function join8(first3,second,notices){let isOnlyRead=second.
lifecycle==="existing"&&first3.lifecycle!=="existing"&&!first3.isPartial,report=({path,left,right})=>{let message=`${first3.origin.address} and ${second.origin.
address} describe one resource but differ in ${path}: ${describe(left)} and ${describe(right)}`;notices.push({message,address:first3.origin.address,file:first3.
origin.file})},either2=name=>{let[mine,theirs]=[first3[name],second[name]];return mine===void 0||theirs===void 0||isOnlyRead?mine??theirs:mergeValues(mine,theirs,
name,report)};return withChanges(first3,{location:either2("location"),kind:either2("kind"),sku:either2("sku"),apiVersion:first3.apiVersion??second.apiVersion,source:first3.
source??second.source,properties:isOnlyRead?first3.properties:mergeProperties(first3.properties,second.properties,"",report),before:first3.before??second.before,
isPartial:first3.isPartial&&second.isPartial,mayBeAbsent:first3.mayBeAbsent&&second.mayBeAbsent})}function inOrder(left,right){return strength[right.lifecycle]-
strength[left.lifecycle]||Number(left.isPartial)-Number(right.isPartial)||compareText(left.origin.file,right.origin.file)||compareText(left.origin.address,right.
origin.address)||compareText(left.origin.pointer??"",right.origin.pointer??"")||compareText(comparable(left.properties),comparable(right.properties))}function comparable(value){
let open=reveal(value);return Array.isArray(open)?`[${open.map(comparable).join()}]`:isObject(open)?`{${Object.entries(open).toSorted(([one],[other2])=>compareText(
one,other2)).map(([name,inner])=>`${JSON.stringify(name)}:${comparable(inner)}`).join()}}`:JSON.stringify(open)}function mergeProperties(left,right,path,report){
let merged={...left};for(let[name,value]of Object.entries(right)){let own4=merged[name];merged[name]=own4===void 0?value:mergeValues(own4,value,path===""?name:`${path}\
.${name}`,report)}return merged}function mergeValues(left,right,path,report){if(isObject(left)&&isObject(right))return mergeProperties(left,right,path,report);let[
mine,theirs]=[reveal(left),reveal(right)];if(comparable(mine)===comparable(theirs))return left;if(mine instanceof Unknown&&!isContradiction(mine))return right;if(theirs instanceof
Unknown&&!isContradiction(theirs)||typeof mine=="string"&&typeof theirs=="string"&&mine.toLowerCase()===theirs.toLowerCase())return left;report({path,left,right});
let possible=[...valuesOf(left),...valuesOf(right)],distinct3=new Map(possible.map(value=>[comparable(value),value]));return new Unknown({symbol:`${contradiction}${path}`,
reason:"the inputs contradict each other",possible:[...distinct3.entries()].sort(([a],[b])=>compareText(a,b)).map(([,value])=>value)})}var contradiction="contra\
diction:";function isContradiction(value){return value.$unknown.symbol.startsWith(contradiction)}function valuesOf(value){return value instanceof Unknown&&isContradiction(
value)?value.$unknown.possible??[]:[value]}function overlay(base,change2){let result={...base};for(let[name,value]of Object.entries(change2)){let own4=result[name];
result[name]=isObject(own4)&&isObject(value)?overlay(own4,value):value}return result}function link(entity,path,estate){let written2=asWritten(entity.state,path);return written2===void 0?property(entity,path):shown(written2,!1,estate)}function shown(value,isCovered,estate){
if(value instanceof Sensitive)return shown(reveal(value),!0,estate);if(value instanceof Unknown){let{possible}=value.$unknown;return possible===void 0?value:new Unknown(
{...value.$unknown,possible:possible.map(item=>shown(item,isCovered,estate))})}return!isCovered||value===null||value===""?value:estate.at(idKey(value)??"")?.state.
id??new Unknown({symbol:sensitiveId,reason:"its id is sensitive, so it is not shown"})}var sensitiveId="a resource whose id is sensitive";var mechanisms=["site-property","network-config","virtual-network-config","swift-connection","gateway-connection","plan-gateway-connection","network-name","plan\
-property"],siteTypes=["Microsoft.Web/sites","Microsoft.Web/sites/slots"],connectingTypes=[["networkConfig","network-config","subnetResourceId"],["virtualNetwor\
kConnections","gateway-connection","vnetResourceId"]];function appsOf(estate){let declarations=new Map;for(let type of siteTypes){for(let[suffix,mechanism,path]of connectingTypes)
for(let by of estate.ofType(`${type}/${suffix}`))append(declarations,parentKey(by.state.key),connection(by,mechanism,path,estate));for(let by of estate.ofType(`${type}\
/config`))by.state.key.endsWith("/virtualnetwork")&&append(declarations,parentKey(by.state.key),{mechanism:"virtual-network-config",by,path:"subnetResourceId",target:link(
by,"subnetResourceId",estate)})}let apps=new Map;for(let type of siteTypes)for(let entity of estate.ofType(type)){let key=entity.state.key,own4=ownDeclarations(
entity,estate,declarations.get(key)??[]);apps.set(key,{key,entity,isSlot:type.endsWith("slots"),plan:planOf2(estate,entity),declarations:own4})}for(let app3 of planApps(
estate))apps.set(app3.key,app3);for(let[key,found]of declarations)apps.has(key)||apps.set(key,{key,entity:void 0,isSlot:key.includes("/slots/"),plan:void 0,declarations:found});
return[...apps.values()]}function planApps(estate){let connections=estate.ofType("Microsoft.Web/serverfarms/virtualNetworkConnections").map(by=>[parentKey(by.state.
key),{mechanism:"plan-gateway-connection",by,path:"vnetResourceId",target:link(by,"vnetResourceId",estate)}]),path="network.virtualNetworkSubnetId",joined4=estate.
ofType("Microsoft.Web/serverfarms").flatMap(by=>{let target=link(by,path,estate);return target===void 0||target===""||isNotShown(target,by)?[]:[[by.state.key,{mechanism:"\
plan-property",by,path,target}]]});return[...connections,...joined4].map(([plan2,declaration])=>({key:`${plan2}/${declaration.mechanism}/${declaration.by.state.
key}`,entity:void 0,isSlot:!1,plan:estate.at(plan2)?.state.id??plan2,declarations:[declaration]}))}function connection(by,mechanism,path,estate){return{mechanism:mechanism===
"gateway-connection"&&property(by,"isSwift")===!0?"swift-connection":mechanism,by,path,target:link(by,path,estate)}}function ownDeclarations(entity,estate,others){
let found=[],path="virtualNetworkSubnetId",target=link(entity,path,estate),isFilledIn=others.length>0&&entity.resource.source?.isWritten(path)===!1;target!==void 0&&
target!==""&&!isNotShown(target,entity)&&!isFilledIn&&found.push({mechanism:"site-property",by:entity,path,target});let name=siteConfig(entity,estate,"vnetName");
return typeof name.value=="string"&&name.value!==""&&name.entity.resource.source?.isWritten(name.path)!==!1&&found.push({mechanism:"network-name",by:name.entity,
path:name.path,target:link(name.entity,name.path,estate)??name.value}),[...found,...others]}function isNotShown(value,entity){return value instanceof Unknown&&value.
$unknown.possible===void 0&&entity.resource.isPartial}function planOf2(estate,entity){let own4=link(entity,"serverFarmId",estate);if(own4!==void 0&&own4!==""&&!isNotShown(
own4,entity))return own4;let parent=entity.resource.type.toLowerCase().endsWith("/slots")?estate.at(parentKey(entity.state.key)):void 0;return parent===void 0?own4:
link(parent,"serverFarmId",estate)}var modes={"site-property":"regional","network-config":"regional","virtual-network-config":"regional","plan-property":"region\
al","swift-connection":"ineffective","network-name":"ineffective","gateway-connection":"gateway","plan-gateway-connection":"gateway"};function integrationsOf(apps){
return apps.flatMap(app3=>{let groups=new Map;for(let declaration of app3.declarations){let mode=declaration.target===void 0?"ineffective":modes[declaration.mechanism],
id=`${mode}|${idKey(declaration.target)??""}`,group=groups.get(id);group===void 0?groups.set(id,{mode,target:declaration.target,declarations:[declaration]}):group.
declarations.push(declaration)}return[...groups.values()].map(group=>({app:app3,...group}))})}function networksOfApp(app3,model){return distinctNetworks(model.integrationsOf(app3).map(integration2=>({integration:integration2,isCertain:!0})),`networks of ${app3.
key}`)}function networksOfPlan(plan2,model){let integrations=model.appsOn(plan2).flatMap(({item,isCertain})=>model.integrationsOf(item).map(integration2=>({integration:integration2,
isCertain}))),isShared=model.estate.at(plan2)?.resource.isPartial!==!1;return distinctNetworks(integrations,`networks reached by the apps of ${plan2}`,isShared)}
function distinctNetworks(integrations,symbol,isOpen2=!1){let certain=new Set,unclear=0;for(let{integration:integration2,isCertain}of integrations){if(integration2.
mode!=="gateway"||integration2.target===void 0)continue;let[target,...others]=possibilities(integration2.target),key=idKey(target);isCertain&&others.length===0&&
key!==void 0&&!(target instanceof Unknown)?certain.add(key):unclear+=1}let named5=[...certain].filter(isFullyKnown).length,minimum=Math.max(named5,certain.size+
unclear>0?1:0);return between(minimum,isOpen2?Number.POSITIVE_INFINITY:certain.size+unclear,()=>[symbol,"the input does not tell which networks some of the conn\
ections name"])}var connectingSince={"site-property":"2020-12-01","network-config":"2018-02-01","plan-property":"2025-03-01"};var appFacts=[{path:"mode",schema:{enum:["regional","gateway","ineffective"]},about:"which kind of integration it is",derive:c=>c.integration.mode,from:c=>c.targetSource()},
{path:"mechanisms",schema:{type:"array",items:{enum:[...mechanisms]}},about:"the ways in which the input connects the app to this target",derive:c=>[...new Set(
c.integration.declarations.map(declaration=>declaration.mechanism))],from:c=>c.targetSource()},{path:"declarations",schema:count2,about:"in how many places the \
input makes this connection",derive:c=>c.integration.declarations.length,from:c=>c.targetSource()},{path:"namesTarget",schema:flag,about:"whether the connection\
 names a subnet or network at all",derive:c=>c.integration.target!==void 0,from:c=>c.targetSource()},{path:"targetKind",schema:{enum:["subnet","network","other",
null]},about:"what the connection\u2019s id names",derive:targetKind,from:c=>c.targetSource()},{path:"connection.laterVersions",schema:texts,about:"properties t\
hat make the connection and that came with a later API version than the one they stand under",derive:c=>sortedUnique(laterProperties(c)),from:c=>c.targetSource()},
{path:"connection.wrongNames",schema:texts,about:"names of networkConfig resources that are not the one that the platform knows",derive:wrongNames,from:c=>c.targetSource()},
{path:"app.name",schema:text,about:"the app\u2019s name",derive:c=>nameOfApp(c),from:c=>c.app()},{path:"app.isSlot",schema:flag,about:"whether it is a deploymen\
t slot",derive:c=>c.integration.app.isSlot,from:c=>c.app()},{path:"app.region",schema:text,about:"the app\u2019s region by its short name",derive:regionOfApp,from:c=>[
...c.app(),...c.planSource()]},{path:"app.planRegion",schema:text,about:"the region of the app\u2019s plan, where its instances run; the app\u2019s own where the plan\u2019s i\
s not known",derive:c=>{let ofPlan2=regionFact(c.plan.entity,c.plan.key);return isUnknown2(ofPlan2)?regionOfApp(c):ofPlan2},from:c=>[...c.planSource(),...c.app()]},
{path:"app.subscription",schema:text,about:"the app\u2019s subscription",derive:c=>subscriptionFact(c.integration.app.key),from:c=>c.app()},{path:"app.operating\
System",schema:{enum:["linux","windows",null]},about:"the operating system, from app and plan",derive:systemOfApp,from:c=>[...c.app(),...c.planSource("reserved")]},
{path:"app.isWindowsContainer",schema:flag,about:"whether it runs in a Windows container",derive:isAppWindowsContainer,from:c=>[...c.configSource("windowsFxVers\
ion"),...c.planSource("hyperV")]},{path:"app.isCompose",schema:flag,about:"whether it is a multi-container (Docker Compose) app",derive:isCompose,from:c=>c.configSource(
"linuxFxVersion")},{path:"app.isCustomContainer",schema:flag,about:"whether it runs a container image of its own",derive:isCustomContainer,from:c=>c.configSource(
"linuxFxVersion")},{path:"app.listensOnGivenPort",schema:flag,about:"whether it listens on the port that the platform names, which no input tells of a container\
 image",derive:c=>whenFlag(isCustomContainer(c),custom=>custom?unknown(`${c.integration.app.key}: port`,"the port is set inside the image"):!0),from:c=>c.configSource(
"linuxFxVersion")},{path:"app.isInEnvironment",schema:flag,about:"whether it runs in an App Service Environment",derive:isInEnvironment,from:c=>[...c.app("hosti\
ngEnvironmentProfile.id"),...c.planSource("hostingEnvironmentProfile.id")]},{path:"app.modes",schema:{type:"array",items:{enum:["regional","gateway","ineffectiv\
e"]}},about:"all kinds of integration of this app",derive:c=>sortedUnique(c.model.integrationsOf(c.integration.app).map(other2=>other2.mode)),from:c=>c.targetSource()},
{path:"app.subnetsNamed",schema:count2,about:"how many different subnets the app\u2019s connections name",derive:subnetsNamed,from:c=>c.app("virtualNetworkSubne\
tId")},{path:"app.gatewayNetworks",schema:count2,about:"how many different networks the app reaches by gateway",derive:c=>networksOfApp(c.integration.app,c.model),
from:c=>c.targetSource()},{path:"app.lifecycle",schema:{enum:["create","update","replace","delete","keep","existing",null]},about:"what the deployment does to t\
he app",derive:c=>c.integration.app.entity?.resource.lifecycle??null,from:c=>c.app()}];function laterProperties({integration:integration2}){return integration2.
declarations.flatMap(({mechanism,by,path})=>{let since=connectingSince[mechanism],{apiVersion}=by.resource;return since!==void 0&&apiVersion!==void 0&&apiVersion<
since?[`${path} (since ${since})`]:[]})}function wrongNames({integration:integration2}){let names=integration2.declarations.filter(({mechanism})=>mechanism==="n\
etwork-config").map(({by})=>nameOfKey(by.state.key)),open=names.find(name=>!isFullyKnown(name)),wrong2=names.filter(name=>isFullyKnown(name)&&name!=="virtualnet\
work");return wrong2.length>0||open===void 0?sortedUnique(wrong2):unknown(open,"the name is not known before the deployment")}function nameOfApp(c){let name=nameOfKey(
c.integration.app.key);return isFullyKnown(name)?name:unknown(name,"the name is not known before the deployment")}function targetKind(c){if(c.target===void 0)return null;
if(c.target instanceof Unknown)return unknownOf(c.target);let type=typeOfKey(idKey(c.target)??"");return type.endsWith("/virtualnetworks/subnets")?c.subnet.entity!==
void 0||isFullyKnown(nameOfKey(idKey(c.target)??""))?"subnet":unknown(describe(c.target),"the input tells the network of the subnet, if it is one, but not its n\
ame"):type.endsWith("/virtualnetworks")?"network":"other"}function regionOfApp(c){let own4=regionFact(c.integration.app.entity,c.integration.app.key);return isUnknown2(
own4)&&c.plan.entity!==void 0?regionFact(c.plan.entity,c.plan.key):own4}function systemOfApp(c){let{entity}=c.integration.app,kind=entity?.state.kind;if(typeof kind==
"string"&&/linux/i.test(kind))return"linux";let reserved=entity===void 0?void 0:property(entity,"reserved");if(reserved===!0)return"linux";let plan2=operatingSystem(
c.plan);return isUnknown2(plan2)&&reserved===!1?"windows":plan2}function isAppWindowsContainer(c){let{entity}=c.integration.app;if(entity!==void 0){let image=c.
configured("windowsFxVersion");if(typeof image=="string"&&/^docker\|/i.test(image)||property(entity,"hyperV")===!0||typeof entity.state.kind=="string"&&/container/i.
test(entity.state.kind)&&/windows/i.test(entity.state.kind))return!0}return systemOfApp(c)==="linux"?!1:isWindowsContainer(c.plan)}function isCompose(c){let{entity}=c.
integration.app;return c.isOfPlan?!1:entity===void 0?unknown(`${c.integration.app.key}: container`,"the app is not in the input"):whenText(fact(c.configured("li\
nuxFxVersion")??""),version=>/^compose\|/i.test(version))}function isCustomContainer(c){let{entity}=c.integration.app;return entity===void 0?unknown(`${c.integration.
app.key}: container`,"the app is not in the input"):typeof entity.state.kind=="string"&&/container/i.test(entity.state.kind)?!0:whenText(fact(c.configured("linu\
xFxVersion")??""),version=>/^(docker|compose|sitecontainers)\b/i.test(version))}function isInEnvironment(c){for(let entity of[c.plan.entity,c.integration.app.entity]){
let written2=entity===void 0?void 0:property(entity,"hostingEnvironmentProfile.id");if(written2 instanceof Concat)return!0;let id=fact(written2);if(typeof id=="\
string"&&id!=="")return!0;if(isUnknown2(id)&&entity?.resource.isPartial===!1)return id}return whenText(tier(c.plan),name=>name.startsWith("Isolated"))}function subnetsNamed(c){
let targets2=c.model.integrationsOf(c.integration.app).filter(other2=>other2.mode==="regional").map(other2=>other2.target),known4=new Set,open=0;for(let target of targets2){
let key=target===void 0||target instanceof Unknown?void 0:idKey(target);key!==void 0?known4.add(key):target instanceof Unknown&&(open+=isContradiction(target)?possibilities(
target).length:1)}return open===0?known4.size:open+known4.size===1?1:unknown(`subnets of ${c.integration.app.key}`,"the input does not tell whether its connecti\
ons name one subnet",{minimum:1,maximum:open+known4.size})}var networkFacts=[{path:"network.name",schema:text,about:"the network\u2019s name in lower case",derive:c=>networkKey2(c)===""?unknown("network","the input does\
 not tell the network"):nameOfKey(networkKey2(c)),of:subnetOf,from:c=>c.networkSource()},{path:"network.region",schema:text,about:"the network\u2019s region by its s\
hort name",derive:c=>regionFact(c.subnet.network,networkKey2(c)||nameOf(c.subnet)),of:subnetOf,from:c=>c.networkSource()},{path:"network.subscription",schema:text,
about:"the network\u2019s subscription",derive:c=>subscriptionFact(networkKey2(c)),of:subnetOf,from:c=>c.networkSource()},{path:"network.prefixes",schema:texts,
about:"its address space",derive:c=>{let found=networkPrefixes(c.subnet);return isList(found)?found.map(prefix2=>prefix2.text):found},of:subnetOf,from:c=>c.networkSource(
"addressSpace.addressPrefixes")},{path:"network.isClassic",schema:flag,about:"whether it is a classic network",derive:isClassic,of:subnetOf,from:c=>c.networkSource()},
{path:"network.hasIpv6",schema:flag,about:"whether its address space has an IPv6 prefix",derive:c=>hasIpv6(networkPrefixes(c.subnet)),of:subnetOf,from:c=>c.networkSource(
"addressSpace.addressPrefixes")}];function networkKey2(c){if(c.subnet.networkKey!==void 0)return c.subnet.networkKey;let key=idKey(c.target);return key!==void 0&&
typeOfKey(key).endsWith("/virtualnetworks")?key:""}function isClassic(c){let key=idKey(c.target),type=key===void 0?"":typeOfKey(key);return type.startsWith("mic\
rosoft.classicnetwork/")?!0:type.startsWith("microsoft.network/")?!1:unknown(c.target===void 0?"network":describe(c.target),"the input does not tell the network")}var planFacts=[{path:"plan.name",schema:text,about:"the plan\u2019s name",derive:c=>fact(c.plan.entity?.state.name),of:planOf,from:c=>c.planSource()},{path:"pla\
n.sku",schema:text,about:"the plan\u2019s sku",derive:c=>skuName(c.plan),of:planOf,from:c=>c.planSource("sku")},{path:"plan.tier",schema:{enum:[...tiers,null]},
about:"the pricing tier of the sku",derive:c=>tier(c.plan),of:planOf,from:c=>c.planSource("sku")},{path:"plan.operatingSystem",schema:{enum:["linux","windows",null]},
about:"the plan\u2019s operating system",derive:c=>operatingSystem(c.plan),of:planOf,from:c=>c.planSource("reserved")},{path:"plan.isWindowsContainer",schema:flag,
about:"whether the plan is for Windows containers",derive:c=>isWindowsContainer(c.plan),of:planOf,from:c=>c.planSource("hyperV")},{path:"plan.isFlex",schema:flag,
about:"whether it is a Flex Consumption plan",derive:c=>isFlex(c.plan),of:planOf,from:c=>c.planSource("sku")},{path:"plan.requiredDelegation",schema:{enum:[delegation.
plans,delegation.flex]},about:"the delegation that its integration subnet needs, in lower case",derive:c=>whenFlag(isFlex(c.plan),flex=>flex?delegation.flex:delegation.
plans),of:planOf,from:c=>c.planSource("sku")},{path:"plan.cores",schema:count2,about:"cores of one instance",derive:c=>cores(c.plan),of:planOf,from:c=>c.planSource(
"sku")},{path:"plan.networkingUnits",schema:count2,about:"networking units of one instance: three a core",derive:c=>whenNumber(cores(c.plan),found=>found*3),of:planOf,
from:c=>c.planSource("sku")},{path:"plan.networkingUnitsNeeded",schema:count2,about:"one for the worker, one a connection, one an app",derive:unitsNeeded,of:planOf,
from:c=>c.planSource()},{path:"plan.smallestSkuForUnits",schema:text,about:"the smallest sku of the series with enough networking units",derive:smallestSku,of:planOf,
from:c=>c.planSource("sku")},{path:"plan.instances",schema:count2,about:"instances after the deployment",derive:c=>currentInstances(c.plan).count,of:planOf,from:c=>c.
planSource("sku.capacity")},{path:"plan.maximumInstances",schema:count2,about:"the most instances that it is set up to have",derive:c=>maximumInstances(c.plan,c.
model.autoscaleOf(c.plan.key)).count,of:planOf,from:c=>{let{by,from}=maximumInstances(c.plan,c.model.autoscaleOf(c.plan.key));return by===void 0?c.planSource():
[{entity:by,path:from==="autoscale maximum"?"profiles":from==="elastic maximum"?"maximumElasticWorkerCount":"sku.capacity"}]}},{path:"plan.maximumInstancesFrom",
schema:{enum:["autoscale maximum","elastic maximum","current count","default of one"]},about:"where that number comes from",derive:c=>maximumInstances(c.plan,c.
model.autoscaleOf(c.plan.key)).from,of:planOf,from:c=>c.planSource()},{path:"plan.addressesPerInstance",schema:count2,about:"addresses of the subnet that one in\
stance takes",derive:c=>addressesPerInstance(c.plan,c.model),of:planOf,from:c=>c.planSource("hyperV")}];function unitsNeeded(c){let subnets=subnetsOfPlan2(c.plan.
key,c.model),ties=c.model.appsOn(c.plan.key);return typeof subnets!="number"||ties.some(tie=>!tie.isCertain)?unknown(`networking units of ${c.plan.key}`,"the in\
put does not tell all apps and connections of the plan",{minimum:3}):1+Math.max(1,subnets)+Math.max(1,ties.length)}function smallestSku(c){let needed=unitsNeeded(
c),sku=skuName(c.plan);return typeof needed=="number"&&typeof sku=="string"?smallestSkuWithCores(sku,Math.ceil(needed/3))??"none of this series":null}var Overlaps=class{#families;constructor(items){let sorted2=items.toSorted(({prefix:left},{prefix:right})=>(left.first<right.first?-1:left.first>right.first?1:0)||
left.length-right.length),ofFamily=family=>nest(sorted2.filter(({prefix:prefix2})=>prefix2.family===family));this.#families={4:ofFamily(4),6:ofFamily(6)}}with(prefix2){
let all=this.#families[prefix2.family],start=firstFrom(all,prefix2.first),found=[];for(let at2=start;at2<all.length;at2+=1){let inner=all[at2];if(inner===void 0||
inner.prefix.first>prefix2.last)break;found.push(inner.item)}for(let around=all[start-1];around!==void 0;around=around.outer)around.prefix.last>=prefix2.first&&
found.push(around.item);return found}};function nest(sorted2){let outer;return sorted2.map(({prefix:prefix2,item})=>{for(;outer!==void 0&&outer.prefix.last<prefix2.
first;)outer=outer.outer;return outer={prefix:prefix2,item,outer},outer})}function firstFrom(sorted2,first3){let low=0,high=sorted2.length;for(;low<high;){let middle=low+
high>>>1;(sorted2[middle]?.prefix.first??first3)<first3?low=middle+1:high=middle}return low}var subnetType="Microsoft.Network/virtualNetworks/subnets";function overlappingSiblings(view,estate){let own4=prefixes(view);if(!isList(own4))return own4;if(view.
key!==void 0&&estate.at(view.key)===void 0)return[];let siblings=neighbours(view.networkKey===void 0?[]:estate.childrenOf(view.networkKey,subnetType)),isOther=({
state})=>state.key!==view.key,found=overlapping(siblings,own4).filter(isOther);return found.length>0?found.map(({resource})=>resource.origin.address):view.network?.
resource.isPartial!==!1?unknown(`${nameOf(view)}: siblings`,"the other subnets of the network are not in the input"):siblings.unclear.find(({entity})=>isOther(entity))?.
why??mayOverlapLost(own4,estate)??[]}function mayOverlapLost(own4,estate){let lost=lostSubnets(estate),suspects=new Set([...overlapping(lost,own4),...lost.unclear.
map(({entity})=>entity)]),first3=suspects.size===0?void 0:lost.all.find(entity=>suspects.has(entity));return first3&&unknown(first3.resource.origin.address,"the\
 input does not tell in which network it is")}var neighbours=remember(all=>{let known4=[],unclear=[];return all.forEach((entity,item)=>{let found=prefixesOf(entity);
isList(found)?known4.push(...found.map(prefix2=>({prefix:prefix2,item}))):unclear.push({entity,why:found})}),{all,byPrefix:new Overlaps(known4),unclear}}),lostSubnets=remember(
estate=>neighbours(lostChildren(estate,subnetType)));function overlapping({all,byPrefix},own4){return[...new Set(own4.flatMap(prefix2=>byPrefix.with(prefix2)))].
toSorted((left,right)=>left-right).flatMap(index=>all[index]??[])}var subnetFacts=[{path:"subnet.name",schema:text,about:"the subnet\u2019s name in lower case",derive:c=>nameFact(c.subnet),of:subnetOf,from:c=>c.subnetSource()},
{path:"subnet.isDeployed",schema:flag,about:"whether this input creates or changes it",derive:c=>c.subnet.entity!==void 0&&!["existing","keep"].includes(c.subnet.
entity.resource.lifecycle),of:subnetOf,from:c=>c.subnetSource()},{path:"subnet.prefixes",schema:texts,about:"its address prefixes as written",derive:prefixFact,
of:subnetOf,from:c=>c.subnetSource("addressPrefixes")},{path:"subnet.invalidPrefixes",schema:texts,about:"prefixes that are no valid network address",derive:c=>invalidPrefixes(
c.subnet),of:subnetOf,from:c=>c.subnetSource("addressPrefixes")},{path:"subnet.prefixLength",schema:{type:["integer","null"],minimum:0,maximum:32},about:"the le\
ngth of its IPv4 prefix",unit:"bits",derive:c=>prefixLength(c.subnet),of:subnetOf,from:c=>c.subnetSource("addressPrefixes")},{path:"subnet.addressesUsable",schema:count2,
about:"its size less the five addresses that the platform keeps",unit:"addresses",derive:c=>addressesUsable(c.subnet),of:subnetOf,from:c=>c.subnetSource("addres\
sPrefixes")},{path:"subnet.addressesNeeded",schema:count2,about:"what all joined plans take at their maximum scale",unit:"addresses",derive:c=>addressesNeeded(c.
subnet,c.joined,c.model),from:needSources},{path:"subnet.addressesNeededWhileScaling",schema:count2,about:"the same while the largest plan is doubled, and one t\
o spare",unit:"addresses",derive:c=>addressesNeededWhileScaling(c.subnet,c.joined,c.model),from:needSources},{path:"subnet.arithmetic",schema:{type:"string"},about:"\
how the need adds up, plan by plan",derive:c=>arithmetic(c.joined,c.model),from:needSources},{path:"subnet.joinedPlans",schema:count2,about:"how many plans join\
 it",derive:c=>joinedPlanCount(c.subnet,c.joined),from:needSources},{path:"subnet.joinedPlanSubscriptions",schema:count2,about:"how many subscriptions these pla\
ns are in",derive:c=>joinedSubscriptions(c.subnet,c.joined),from:needSources},{path:"subnet.joinedKinds",schema:{type:"array",items:{enum:["flex","plan"]}},about:"\
the kinds of plan that join it",derive:c=>joinedKinds(c.subnet,c.joined),from:needSources},{path:"subnet.delegations",schema:texts,about:"the services that it i\
s delegated to, in lower case",derive:c=>delegations(c.subnet),of:subnetOf,from:c=>c.subnetSource("delegations")},{path:"subnet.malformedDelegations",schema:count2,
about:"delegations that lack a name or a service name",derive:malformedDelegations,of:subnetOf,from:c=>c.subnetSource("delegations")},{path:"subnet.deviatingDel\
egationActions",schema:texts,about:"actions of its delegations that are not the service\u2019s own",derive:deviatingActions,of:subnetOf,from:c=>c.subnetSource("\
delegations")},{path:"subnet.otherUsers",schema:texts,about:"what else lives in it",derive:otherUsers,of:subnetOf,from:occupantSources},{path:"subnet.serviceEnd\
pointPolicies",schema:count2,about:"how many service endpoint policies it has",derive:c=>whenEntity(c,"serviceEndpointPolicies",found=>found.length),of:subnetOf,
from:c=>c.subnetSource("serviceEndpointPolicies")},{path:"subnet.hasIpv6",schema:flag,about:"whether it has an IPv6 prefix",derive:c=>{let own4=hasIpv6(prefixes(
c.subnet));return isUnknown2(own4)&&hasIpv6(networkPrefixes(c.subnet))===!1?!1:own4},of:subnetOf,from:c=>c.subnetSource("addressPrefixes")},{path:"subnet.isRese\
rvedName",schema:flag,about:"whether the platform keeps its name for another service",derive:c=>whenText(nameFact(c.subnet),name=>reservedSubnetNames.has(name)),
of:subnetOf,from:c=>c.subnetSource()},{path:"subnet.outsideNetwork",schema:texts,about:"its prefixes that lie outside the network\u2019s address space",derive:c=>prefixesOutsideNetwork(
c.subnet),of:subnetOf,from:c=>[...c.subnetSource("addressPrefixes"),...c.networkSource("addressSpace.addressPrefixes")]},{path:"subnet.overlaps",schema:texts,about:"\
sibling subnets that overlap it",derive:c=>overlappingSiblings(c.subnet,c.model.estate),of:subnetOf,from:c=>c.subnetSource("addressPrefixes")}];function prefixFact(c){
let found=prefixTexts(c.subnet);return isList(found)?found.map(item=>fact(item)):found}function whenEntity(c,path,derive){if(c.subnet.entity===void 0)return whyUnknown(
c.subnet,path);let found=asList(property(c.subnet.entity,path));return found instanceof Unknown?fact(found):derive(found)}function whenWritten(c,derive){let{entity}=c.
subnet;return entity===void 0||entity.resource.isPartial?derive([]):whenEntity(c,"delegations",derive)}function malformedDelegations(c){return whenWritten(c,items=>items.
filter(item=>!(item instanceof Unknown)&&(member(item,"name")===void 0||(member(item,"properties.serviceName")??member(item,"serviceName"))===void 0)).length)}function deviatingActions(c){
return/(?:^|\.)azurerm_/.test(c.subnet.entity?.resource.origin.address??"")?whenWritten(c,items=>items.flatMap(item=>{let service=member(item,"properties.servic\
eName"),own4=typeof service=="string"?delegationActions[service.toLowerCase()]:void 0,actions=asList(member(item,"properties.actions"));if(own4===void 0||actions instanceof
Unknown||member(item,"properties.actions")===void 0)return[];let written2=actions.filter(action2=>typeof action2=="string");return written2.length===own4.length&&
written2.every(action2=>own4.includes(action2.toLowerCase()))?[]:written2.length===0?["none"]:written2})):[]}function otherUsers(c){let{key}=c.subnet;if(key===void 0)
return whyUnknown(c.subnet,"what lives in it");let ties=c.model.occupantsOf(key),certain=ties.filter(tie=>tie.isCertain).map(tie=>tie.item.entity.resource.origin.
address);if(certain.length>0)return sortedUnique(certain);let[possible]=ties;if(possible!==void 0)return unknown(possible.item.entity.resource.origin.address,"t\
he input does not tell whether it lives in this subnet");let mention=c.model.mentionsOf(key).find(({properties})=>properties===void 0);return mention!==void 0?unknown(
mention.origin.address,"it names the subnet, and this version does not know whether it lives in it"):c.subnet.entity===void 0||c.subnet.entity.resource.isPartial?
unknown(`${nameOf(c.subnet)}: what lives in it`,"what lives in the subnet is not in the input"):[]}function occupantSources(c){let found=c.subnet.key===void 0?[]:
c.model.occupantsOf(c.subnet.key).map(tie=>({entity:tie.item.entity,path:tie.item.path.replaceAll("*","0")}));return found.length>0?found:c.subnetSource()}function needSources(c){
let sources=[...new Set([c.plan,...c.joined.map(({plan:plan2})=>plan2)])].flatMap(plan2=>{let{by,from}=maximumInstances(plan2,c.model.autoscaleOf(plan2.key));return by===
void 0?[]:[{entity:by,path:from==="autoscale maximum"?"profiles":"sku.capacity"}]});return sources.length>0?sources:c.subnetSource()}function changeable(entity,changes){let{state,resource}=entity,read2=path=>{let change2=changes.find(item=>item.properties?.includes(stepsOf2(path)[0]??"")!==!1);
return change2===void 0?asWritten(state,path):new Unknown({symbol:change2.origin.address,reason:"it may change the subnet in a way that the input does not show"})};
return{resource,state:{...withProperties(state,state.properties),read:read2}}}var mostSkus=16;function planReadings(plan2,app3,estate){let ids2=app3.plan===void 0||plan2.entity!==void 0?[]:possibilities(app3.plan);return(ids2.length>1?ids2.
map(id=>planById(id,estate,app3.key)):[plan2]).flatMap(candidate=>candidate.entity===void 0?[candidate]:withEachSku(candidate,candidate.entity))}function withEachSku(plan2,entity){
let{sku}=entity.state,name=isObject(sku)?sku.name:void 0,names=name instanceof Unknown?possibilities(name):[];return!(names.length>1&&names.length<=mostSkus&&names.
every(item=>typeof item=="string"))||!isObject(sku)||mayHoldSecret(name)?[plan2]:names.map(known4=>({...plan2,entity:{...entity,state:withSku(entity.state,named2(
sku,known4))}}))}function named2(sku,name){let{capacity}=sku;return{name,...capacity!==void 0&&{capacity}}}var Model=class{estate;apps;integrations;#plans=new Map;#plansById=new Map;#subnets=new Map;#appsByKey;#byApp;#joiners;#appsByPlan;#occupants;#autoscale;#mentions;#gateways;#providers;constructor(graph,moment){
this.estate=new Estate(graph,moment),this.apps=appsOf(this.estate),this.integrations=integrationsOf(this.apps)}appAt(key){return this.#appsByKey??=new Map(this.
apps.map(app3=>[app3.key,app3])),this.#appsByKey.get(key)}planOf(app3){let known4=this.#plans.get(app3);if(known4!==void 0)return known4;let view=this.#sharedPlanOf(
app3);return this.#plans.set(app3,view),view}plansOf(app3){return planReadings(this.planOf(app3),app3,this.estate)}#sharedPlanOf(app3){let shared=app3.plan===void 0?
void 0:this.#plansById.get(app3.plan);if(shared!==void 0)return shared;let view=planView(app3,this.estate);return app3.plan!==void 0&&view.entity!==void 0&&this.#plansById.
set(app3.plan,view),view}subnetOf(id,former){let known4=this.#subnets.get(id);if(known4!==void 0)return known4;let view=this.#withChanges(subnetView(id,this.estate,
former?.estate));return this.#subnets.set(id,view),view}#withChanges(view){if(view.key===void 0||view.entity===void 0)return view;let mentions=this.mentionsOf(view.
key),changes=mentions.filter(({effect})=>effect==="may-change"),isNamedUnread=mentions.some(({effect})=>effect==="may-join");return changes.length===0?isNamedUnread?
{...view,isNamedUnread}:view:{...view,entity:changeable(view.entity,changes),isNamedUnread}}integrationsOf(app3){return this.#byApp??=groupByApp(this.integrations),
this.#byApp.get(app3)??[]}joinersOf(subnet2){let regional=()=>this.integrations.filter(({mode})=>mode==="regional");return this.#joiners??=tieByTarget(regional(),
({target})=>target,holderOf),tiedTo(this.#joiners,subnet2)}appsOn(plan2){return this.#appsByPlan??=tieByTarget(this.apps,app3=>app3.plan,app3=>app3.entity),tiedTo(
this.#appsByPlan,plan2)}occupantsOf(subnet2){return this.#occupants??=occupantsBySubnet(this.estate),tiedTo(this.#occupants,subnet2)}autoscaleOf(plan2){return this.#autoscale??=
autoscaleByPlan(this.estate),tiedTo(this.#autoscale,plan2)}mentionsOf(subnet2){return this.#mentions??=mentionsBySubnet(this.estate),tiedTo(this.#mentions,subnet2)}gatewaysOf(network2){
return this.#gateways??=gatewaysByNetwork(this.estate),this.#gateways.get(network2)??[]}hasProvider(subscription,provider){return this.#providers??=providersIn(
this.estate),this.#providers.has(`${subscription}|${provider}`)}};function holderOf({app:app3,declarations}){return app3.entity??declarations[0]?.by}function tiedTo(index,key){
let own4=index.get(key)??[],open=index.get(anything);return open===void 0?own4:[...own4,...open]}var peeringType="Microsoft.Network/virtualNetworks/virtualNetworkPeerings";function peeringCases(model){let peerings=model.estate.ofType(peeringType);if(peerings.
length===0)return[];let modes2=modesByNetwork(model),ends=peerings.map(peering=>({peering,localKey:parentKey(peering.state.key),remoteKey:remoteOf(peering)})),byEnds=new Map(
ends.toReversed().map(end=>[endsKey(end.localKey,end.remoteKey),end.peering]));return ends.flatMap(({peering,localKey,remoteKey})=>{let localModes=modes2.get(localKey)??
none,remoteModes=(remoteKey===void 0?void 0:modes2.get(remoteKey))??none;if(localModes.size===0&&remoteModes.size===0)return[];let reverse=remoteKey===void 0?void 0:
byEnds.get(endsKey(remoteKey,localKey));return[{model,peering,localKey,remoteKey,reverse,localModes,remoteModes}]})}function endsKey(localKey,remoteKey){return JSON.
stringify([localKey,remoteKey])}var none=new Set;function remoteOf(peering){let remote=property(peering,"remoteVirtualNetwork.id");return remote===void 0||remote instanceof
Unknown?void 0:idKey(remote)}function modesByNetwork(model){let modes2=new Map;for(let integration2 of model.integrations)if(integration2.target!==void 0)for(let target of possibilities(
integration2.target)){let key=idKey(target)??"",network2=integration2.mode==="gateway"?key:parentKey(key);modes2.set(network2,(modes2.get(network2)??new Set).add(
integration2.mode))}return modes2}function option(peering,name,absent,symbol){return peering===void 0?unknown(symbol,"the peering on the other side is not in th\
e input"):fact(property(peering,name)??absent)}function own2(name,absent){return c=>option(c.peering,name,absent,name)}function source2(path){return c=>[{entity:c.
peering,...path!==void 0&&{path}}]}function overlap(c){let mine=spaceOf2(c.model,c.localKey),theirs=spaceOf2(c.model,c.remoteKey);if(!isList(mine))return mine;if(!isList(
theirs))return theirs;let pairs=mine.flatMap(left=>theirs.filter(right=>overlaps(left,right)).map(right=>`${left.text} and ${right.text}`)),isWhole=property(c.peering,
"peerCompleteVnets")??!0;return pairs.length===0||isWhole===!0?pairs:unknown(c.peering.resource.origin.address,"it joins chosen subnets, whose own prefixes may \
not overlap")}function spaceOf2(model,key){let network2=key===void 0?void 0:model.estate.at(key);return networkPrefixes({id:key,key,entity:void 0,networkKey:key,
network:network2})}function networkSources(c){return[c.localKey,c.remoteKey].flatMap(key=>{let entity=key===void 0?void 0:c.model.estate.at(key);return entity===
void 0?[]:[{entity,path:"addressSpace.addressPrefixes"}]})}function isGlobal(c){let[mine,theirs]=[c.localKey,c.remoteKey].map(key=>regionFact(key===void 0?void 0:
c.model.estate.at(key),key??"network"));return mine===void 0||isUnknown2(mine)?mine??null:theirs===void 0||isUnknown2(theirs)?theirs??null:mine!==theirs}var peeringFacts=[
{path:"isAppSide",schema:flag,about:"whether its own network is one that an app reaches by gateway",derive:c=>c.localModes.has("gateway"),from:source2()},{path:"\
isFarSide",schema:flag,about:"whether the remote network is one that an app reaches by gateway",derive:c=>c.remoteModes.has("gateway"),from:source2()},{path:"is\
BesideRegional",schema:flag,about:"whether an app is regionally integrated with its own network",derive:c=>c.localModes.has("regional"),from:source2()},{path:"a\
llowsAccess",schema:flag,about:"allow virtual network access",derive:own2("allowVirtualNetworkAccess",!0),from:source2("allowVirtualNetworkAccess")},{path:"allo\
wsForwardedTraffic",schema:flag,about:"allow forwarded traffic",derive:own2("allowForwardedTraffic",!1),from:source2("allowForwardedTraffic")},{path:"allowsGate\
wayTransit",schema:flag,about:"allow gateway transit",derive:own2("allowGatewayTransit",!1),from:source2("allowGatewayTransit")},{path:"usesRemoteGateways",schema:flag,
about:"use remote gateways",derive:own2("useRemoteGateways",!1),from:source2("useRemoteGateways")},{path:"isUsed",schema:flag,about:"whether an app reaches some\
thing across it, which no input tells for certain",derive:c=>unknown(`${c.peering.resource.origin.address}: traffic`,"what the apps reach is not in the input"),
from:source2()},{path:"isGlobal",schema:flag,about:"whether the two networks are in different regions",derive:isGlobal,from:networkSources},{path:"overlaps",schema:{
type:"array",items:{type:"string"}},about:"prefixes of the two networks that overlap",derive:overlap,from:networkSources},{path:"remote.name",schema:text,about:"\
the remote network",derive:c=>c.remoteKey===void 0?unknown("remote network","not known before the deployment"):c.remoteKey.split("/").at(-1)??null,from:source2(
"remoteVirtualNetwork.id")}];function planCases(model){return[...new Set(model.integrations.flatMap(({app:app3})=>app3.plan===void 0?[]:possibilities(app3.plan).flatMap(id=>idKey(id)??[])))].
flatMap(key=>{let entity=model.estate.at(key);return entity===void 0?[]:[{model,plan:planById(entity.state.id,model.estate,key)}]})}var planSubjectFacts=[{path:"\
name",schema:text,about:"the plan\u2019s name",derive:c=>fact(c.plan.entity?.state.name),from:own3()},{path:"sku",schema:text,about:"its sku",derive:c=>skuName(
c.plan),from:own3("sku")},{path:"tier",schema:{enum:[...tiers,null]},about:"the pricing tier of the sku",derive:c=>tier(c.plan),from:own3("sku")},{path:"operati\
ngSystem",schema:{enum:["linux","windows",null]},about:"its operating system",derive:c=>operatingSystem(c.plan),from:own3("reserved")},{path:"isFlex",schema:{type:[
"boolean","null"]},about:"whether it is a Flex Consumption plan",derive:c=>isFlex(c.plan),from:own3("sku")},{path:"subnets",schema:{type:["integer","null"],minimum:0},
about:"how many different subnets its apps and their slots join",derive:c=>subnetsOfPlan2(c.plan.key,c.model),from:joiners2},{path:"gatewayNetworks",schema:{type:[
"integer","null"],minimum:0},about:"how many different networks its apps and their slots reach by gateway",derive:c=>networksOfPlan(c.plan.key,c.model),from:joiners2}];
function own3(path){return c=>c.plan.entity===void 0?[]:[{entity:c.plan.entity,...path!==void 0&&{path}}]}function joiners2(c){return c.model.appsOn(c.plan.key).
flatMap(tie=>c.model.integrationsOf(tie.item).flatMap(integration2=>integration2.declarations.map(({by,path})=>({entity:by,path}))))}var outboundSince="2024-11-01",sitePropertiesSince="2022-03-01",routingProperties={application:[{path:"outboundVnetRouting.allTraffic",since:outboundSince},{path:"\
outboundVnetRouting.applicationTraffic",since:outboundSince},{path:"vnetRouteAllEnabled",since:sitePropertiesSince,until:outboundSince},{path:"siteConfig.vnetRo\
uteAllEnabled",since:"2020-06-01",until:outboundSince}],contentShare:[{path:"outboundVnetRouting.allTraffic",since:outboundSince},{path:"outboundVnetRouting.con\
tentShareTraffic",since:outboundSince},{path:"vnetContentShareEnabled",since:sitePropertiesSince,until:outboundSince}],imagePull:[{path:"outboundVnetRouting.ima\
gePullTraffic",since:outboundSince},{path:"vnetImagePullEnabled",since:sitePropertiesSince,until:outboundSince}],backup:[{path:"outboundVnetRouting.backupRestor\
eTraffic",since:outboundSince},{path:"vnetBackupRestoreEnabled",since:"2023-12-01",until:outboundSince}]};function routed(c,traffic){let app3=c.integration.app.entity;return c.isOfPlan?null:app3===void 0?unknown(`${c.integration.app.key}: routing`,"the app is not in\
 the input"):agreed(settingsOf(c,app3,traffic).filter(({counts:counts2})=>counts2).map(({value})=>fact(value)))}function ignoredProperties(c){let app3=c.integration.
app.entity;if(c.isOfPlan)return[];if(app3===void 0)return unknown(`${c.integration.app.key}: routing`,"the app is not in the input");let ignored=[],unclear;for(let traffic of Object.
keys(routingProperties)){let settings=settingsOf(c,app3,traffic),inEffect=agreed(settings.filter(({counts:counts2})=>counts2).map(({value})=>fact(value))),inVain=agreed(
settings.filter(({counts:counts2})=>!counts2).map(({value})=>fact(value)));inEffect===!0||inVain===!1||inVain===null||(isUnknown2(inVain)||isUnknown2(inEffect)?
unclear??=isUnknown2(inVain)?inVain:inEffect:ignored.push(...settings.filter(({counts:counts2,value})=>!counts2&&value===!0).map(({path})=>path)))}return ignored.
length>0?[...new Set(ignored)]:unclear??[]}function agreed(values2){return values2.includes(!0)?!0:values2.find(isUnknown2)??(values2.includes(!1)?!1:null)}function settingsOf(c,app3,traffic){
return routingProperties[traffic].map(row=>{let setting2=settingAt(c,app3,row.path);return{...setting2,counts:isHeeded(row,setting2.entity.resource.apiVersion)}})}
function settingAt(c,app3,path){let name=path.startsWith("siteConfig.")?path.slice(11):void 0;return name===void 0?{entity:app3,path,value:property(app3,path)}:
siteConfig(app3,c.model.estate,name)}function isHeeded({since,until},apiVersion){return apiVersion===void 0||apiVersion>=since&&(until===void 0||apiVersion<until)}var unknown2=Symbol("unknown"),defaultRules=[defaultRule("AllowVnetInBound",65e3,"VirtualNetwork","VirtualNetwork"),defaultRule("AllowAzureLoadBalancerInBound",
65001,"AzureLoadBalancer","*"),defaultRule("DenyAllInBound",65500,"*","*"),defaultRule("AllowVnetOutBound",65e3,"VirtualNetwork","VirtualNetwork"),defaultRule("\
AllowInternetOutBound",65001,"*","Internet"),defaultRule("DenyAllOutBound",65500,"*","*")];function defaultRule(name,priority,source3,destination){return{name,priority,
direction:name.endsWith("InBound")?"Inbound":"Outbound",access:name.startsWith("Deny")?"Deny":"Allow",protocol:"*",source:[source3],destination:[destination],sourcePorts:[
"*"],destinationPorts:["*"]}}function joinRanges(ranges){let joined4=[];for(let range2 of[...ranges].sort((left,right)=>left.from<right.from?-1:left.from>right.from?1:0)){let previous=joined4.
at(-1);previous===void 0||range2.from>previous.end?joined4.push(range2):range2.end>previous.end&&(joined4[joined4.length-1]={from:previous.from,end:range2.end})}
return joined4}function coversRange(joined4,range2){let found=lastFrom(joined4,range2.from);return found!==void 0&&range2.end<=found.end}function coversValue(joined4,value){
let found=lastFrom(joined4,value);return found!==void 0&&value<found.end}function cutRange(range2,others){let edges=new Set;for(let other2 of others)for(let edge of[
other2.from,other2.end])edge>range2.from&&edge<range2.end&&edges.add(edge);let pieces=[],from=range2.from;for(let edge of[...edges].sort((left,right)=>left<right?
-1:1))pieces.push({from,end:edge}),from=edge;return pieces.push({from,end:range2.end}),pieces}function lastFrom(joined4,value){let low=0,high=joined4.length;for(;low<
high;){let middle=low+high>>>1,candidate=joined4[middle];candidate!==void 0&&candidate.from<=value?low=middle+1:high=middle}return joined4[low-1]}function once(make){let made;return()=>(made??={value:make()}).value}var match={no:0,maybe:1,yes:2},networkSpace={isVirtualNetwork:!0,isInternet:!1,service:"never"},nowhere={isVirtualNetwork:!1,isInternet:!1,service:"never"},worlds={
own:[networkSpace],private:[networkSpace,nowhere],public:perhapsServing([!0,!1],[!0,!0],[!1,!0]),host:perhapsServing([!0,!1]),special:perhapsServing([!0,!1],[!0,
!0],[!1,!0],[!1,!1])};function worldsOf(kind,extent){return worlds[kind].filter(world=>isPossible(world,kind,extent))}function worldsOfTag(tag,kind,extent){if(tag===
"virtualnetwork")return kind==="own"||extent==="partly"&&kind!=="host"?[networkSpace]:[];if(kind==="own"||kind==="private"||kind==="host")return[];let service=tag===
"internet"?"perhaps":{tag};return[!0,!1].map(isVirtualNetwork=>({isVirtualNetwork,isInternet:!0,service})).filter(world=>isPossible(world,kind,extent))}function isPossible(world,kind,extent){
return kind==="own"||kind==="host"||!world.isVirtualNetwork?!0:extent==="wholly"?!1:extent==="partly"||kind!=="public"||world.isInternet}function matchTag(tag,world){
return tag==="virtualnetwork"?world.isVirtualNetwork?match.yes:match.no:tag==="internet"?world.isInternet?match.yes:match.no:world.service==="never"?match.no:world.
service==="perhaps"?match.maybe:isWithinTag(world.service.tag,tag)?match.yes:match.maybe}function isWithinTag(inner,outer){return inner===outer||inner.startsWith(
`${outer}.`)||outer==="azurecloud"&&/^storage(?:\.|$)/u.test(inner)}var loadBalancer=parsePrefix("168.63.129.16/32"),host=["168.63.129.16/32","169.254.169.254/3\
2"].flatMap(text4=>parsePrefix(text4)??[]),special=once(()=>["0.0.0.0/8","100.64.0.0/10","127.0.0.0/8","169.254.0.0/16","192.0.0.0/24","198.18.0.0/15","224.0.0.\
0/3","::/3","4000::/2","8000::/1"].flatMap(text4=>parsePrefix(text4)??[]));function rangeOf(prefix2){return{family:prefix2.family,from:prefix2.first,end:prefix2.
last+1n}}var kindEdges=once(()=>[...privateSpace,...host,...special()].map(rangeOf));function kindOf(range2,network2){let{family,from,end}=range2,holds2=prefix2=>prefix2.
family===family&&prefix2.first<=from&&end<=prefix2.last+1n;return network2.some(holds2)?"own":privateSpace.some(holds2)?"private":host.some(holds2)?"host":special().
some(holds2)?"special":"public"}function perhapsServing(...places){return places.map(([isVirtualNetwork,isInternet])=>({isVirtualNetwork,isInternet,service:"per\
haps"}))}var priorities={first:100,last:4096},unseenRule={name:"a rule that the input does not show",priority:unknown2,direction:unknown2,access:unknown2,protocol:unknown2,
source:unknown2,destination:unknown2,sourcePorts:unknown2,destinationPorts:unknown2},compiled=new WeakMap;function compileGroup(group,direction){let known4=compiled.
get(group)??new Map;compiled.set(group,known4);let rules=known4.get(direction)??compileAfresh(group,direction);return known4.set(direction,rules),rules}function isUnseen(rule2){
return rule2.rule===unseenRule}function compileAfresh(group,direction){let explicit=group.isComplete?group.rules:[...group.rules,unseenRule],free=freePriorities(
explicit,direction);return[...explicit.map(rule2=>compileRule(rule2,!0,free)),...defaultRules.map(rule2=>compileRule(rule2,!1,free))].filter(rule2=>rule2.direction===
void 0||rule2.direction===direction).toSorted((left,right)=>left.earliest-right.earliest||left.latest-right.latest)}function freePriorities(rules,direction){let taken=new Set(
rules.filter(rule2=>knownDirection(rule2)===direction).map(knownPriority)),{first:first3,last}=priorities;for(;taken.has(first3);)first3+=1;for(;taken.has(last);)
last-=1;return first3<=last?{first:first3,last}:priorities}function knownPriority(rule2){return rule2.priority===unknown2||!Number.isFinite(rule2.priority)?void 0:
rule2.priority}function knownDirection(rule2){let direction=lowered(rule2.direction);return direction==="inbound"||direction==="outbound"?direction:void 0}function compileRule(rule2,isExplicit,free){
let priority=knownPriority(rule2),access=lowered(rule2.access);return{rule:rule2,isExplicit,earliest:priority??free.first,latest:priority??free.last,direction:knownDirection(
rule2),access:access==="allow"||access==="deny"?access:void 0,protocol:lowered(rule2.protocol),source:compileAddresses(rule2.source),destination:compileAddresses(
rule2.destination),sourcePorts:compilePorts(rule2.sourcePorts),destinationPorts:compilePorts(rule2.destinationPorts)}}function lowered(text4){return text4===unknown2?
void 0:text4.toLowerCase()}function compileAddresses(entries2){let prefixes2=[],tags=[],isEverything=!1,isOpen2=entries2===unknown2||entries2.length===0;for(let entry of entries2===
unknown2?[]:entries2){let text4=entry===unknown2?"":entry.toLowerCase(),prefix2=readAddresses(text4);isAny(text4)?isEverything=!0:prefix2!==void 0?prefixes2.push(
prefix2):isTag(text4)?tags.push(text4):isOpen2=!0}let ranges=family=>joinRanges(prefixes2.filter(prefix2=>prefix2.family===family).map(rangeOf));return{isEverything,
ranges:{4:ranges(4),6:ranges(6)},tags,isOpen:isOpen2}}function readAddresses(text4){if(text4==="azureloadbalancer")return loadBalancer;let reading2=readPrefix(text4);
return reading2.prefix??reading2.meant??parseAddress(text4)}function isAny(text4){return text4==="*"||text4==="any"}function isTag(text4){return/^[a-z][a-z0-9]*(?:\.[a-z0-9]+)*$/u.
test(text4)}function compilePorts(entries2){let ranges=[],isOpen2=entries2===unknown2||entries2.length===0;for(let entry of entries2===unknown2?[]:entries2){let range2=entry===
unknown2?void 0:readPorts(entry);range2===void 0?isOpen2=!0:ranges.push(range2)}return{ranges:joinRanges(ranges),isOpen:isOpen2}}function readPorts(text4){if(isAny(
text4.toLowerCase()))return{from:0,end:65536};let[,first3,last=first3]=/^(\d{1,5})(?:-(\d{1,5}))?$/u.exec(text4)??[],range2={from:Number(first3),end:Number(last)+
1};return range2.from<range2.end&&range2.end<=65536?range2:void 0}function resolveEndpoint(endpoint){if(isPrefix(endpoint)||endpoint===unknown2)return endpoint;let text4=endpoint.toLowerCase();if(isAny(text4))return"*";let isService=isTag(
text4)&&!text4.startsWith("azureplatform");return readAddresses(text4)??(isService?text4:unknown2)}function isPrefix(endpoint){return typeof endpoint=="object"}
function cutAddresses(end,space){let{family,network:network2,extent,specs}=space,others=[...kindEdges(),...network2.map(rangeOf)].filter(range2=>range2.family===
family),edges=space.edges.flatMap(spec=>spec.ranges[family]),whole={from:0n,end:2n**(family===4?32n:128n)};return cutRange(isPrefix(end)?rangeOf(end):whole,[...others,
...edges]).flatMap(piece=>{let place2={family,from:piece.from,end:piece.end},kind=kindOf(place2,network2),worlds2=typeof end=="string"&&end!=="*"?worldsOfTag(end,
kind,extent):worldsOf(kind,extent);if(worlds2.length===0)return[];let ways=()=>worlds2.map(world=>specs.map(spec=>matchAddress(spec,place2,world)));return[{exists:surelyHas(
end,kind),ways}]})}function surelyHas(end,kind){return end==="virtualnetwork"?kind==="own":end==="internet"?kind!=="special":isPrefix(end)||end==="*"}function matchAddress(spec,range2,world){
if(spec.isEverything||coversValue(spec.ranges[range2.family],range2.from))return match.yes;let best=spec.isOpen?match.maybe:match.no;for(let tag of spec.tags){let matched=matchTag(
tag,world);matched>best&&(best=matched)}return best}function undecided(reason){return{verdict:"undecided",deniesPart:!1,rules:[],reasons:[reason]}}var mostComparisons=1e6,tooMany="the rules name more prefixes and ports than are compared";function surveyFlow(group,flow){let ends={source:resolveEndpoint(flow.
source),destination:resolveEndpoint(flow.destination)},families2=Object.values(ends).flatMap(end=>isPrefix(end)?[end.family]:[]),[family=4]=families2;if(families2.
some(other2=>other2!==family))return"one end of the flow is IPv4 and the other IPv6";let asked=compileGroup(group,flow.direction).filter(rule2=>matchKind(rule2,
flow)!==match.no),portRanges=cutPorts(flow,asked),rules=asked.filter(rule2=>portRanges.some(range2=>matchPorts(rule2.destinationPorts,range2)!==match.no)),ports=portRanges.
map(range2=>portCell(rules,range2,flow)),network2=networkOf(flow,flow.direction==="outbound"?ends.source:ends.destination),known4={family,network:network2,extent:flow.
virtualNetworkKnown??"partly"},specs=rules.map(rule2=>rule2.source),sources=cutAddresses(ends.source,{...known4,specs,edges:specs});if(sources.length*rules.length>
mostComparisons)return tooMany;let targets2=rules.map(rule2=>rule2.destination),edges=keepReached(targets2,sources),destinations=cutAddresses(ends.destination,{
...known4,specs:targets2,edges}),combinations=sources.length*destinations.length*ports.length;return combinations===0?"no address is known to belong to an end o\
f the flow":combinations*rules.length>mostComparisons?tooMany:{rules,sources,destinations,ports}}function findDeciders(rules,ways,leftOut=noRules){let deciders=new Set,
[sources,destinations,others]=ways;for(let source3 of sources)for(let destination of destinations)for(let rest of others)addDeciders(deciders,rules,{rows:[source3,
destination,rest],leftOut});return deciders}var noRules=new Set;function addDeciders(deciders,rules,{rows:rows2,leftOut}){let[source3,destination,rest]=rows2,latest=1/0;
for(let[index,rule2]of rules.entries()){if(rule2.earliest>latest)return;let ofAddresses=lesser(source3[index]??match.no,destination[index]??match.no),matched=leftOut.
has(index)?match.no:lesser(ofAddresses,rest[index]??match.no);matched!==match.no&&deciders.add(index),matched===match.yes&&rule2.latest<latest&&(latest=rule2.latest)}}
function keepReached(specs,sources){let reached=new Set;for(let way of sources.flatMap(cell=>cell.ways()))for(let[index,matched]of way.entries())matched!==match.
no&&reached.add(index);return specs.filter((_,index)=>reached.has(index))}function portCell(rules,range2,flow){let way=rules.map(rule2=>lesser(matchKind(rule2,flow),
matchPorts(rule2.destinationPorts,range2)));return{exists:!0,ways:()=>[way]}}function lesser(left,right){return left<right?left:right}function matchKind(rule2,flow){
let ofDirection=rule2.direction===void 0?match.maybe:match.yes;return lesser(lesser(ofDirection,matchProtocol(rule2.protocol,flow)),matchSourcePort(rule2,flow))}
function matchProtocol(protocol,flow){return protocol===void 0?match.maybe:isAny(protocol)||protocol===flow.protocol?match.yes:["tcp","udp","icmp","esp","ah"].includes(
protocol)?match.no:match.maybe}function matchSourcePort(rule2,flow){let known4=hasPorts(flow)?flow.sourcePort:void 0;return matchPorts(rule2.sourcePorts,known4===
void 0?void 0:{from:known4,end:known4+1})}function hasPorts(flow){return flow.protocol==="tcp"||flow.protocol==="udp"}var everyPort={from:1,end:65536};function matchPorts(spec,range2){
return coversRange(spec.ranges,range2??everyPort)?match.yes:spec.isOpen||range2===void 0&&spec.ranges.length>0?match.maybe:match.no}function cutPorts(flow,rules){
let{port}=flow;if(port===unknown2||!hasPorts(flow))return[void 0];let range2=typeof port=="number"?{from:port,end:port+1}:{from:port.first,end:port.last+1};return cutRange(
range2,rules.flatMap(rule2=>rule2.destinationPorts.ranges))}function networkOf(flow,near){let own4=isPrefix(near)&&near.length>0?[near]:[];return[...flow.virtualNetwork??
[],...own4]}function pickRules(survey,indexes){return survey.rules.flatMap((rule2,index)=>indexes.has(index)&&!isUnseen(rule2)?[rule2.rule]:[])}function reasonsOf(survey,indexes){
if(indexes.size===0)return["a part of the flow is allowed and a part of it denied"];let reasons2=new Set;for(let[index,rule2]of survey.rules.entries())if(indexes.
has(index))for(let reason of reasonsOfRule(survey,rule2,index))reasons2.add(reason);return reasons2.size>0?[...reasons2]:["whether the addresses belong to the v\
irtual network or to the internet is not known"]}function reasonsOfRule(survey,rule2,index){if(isUnseen(rule2))return["there may be rules that the input does no\
t show"];let missing2=[...rule2.access===void 0?["access"]:[],...rule2.earliest===rule2.latest?[]:["priority"],...rule2.direction===void 0?["direction"]:[],...rule2.
rule.protocol===unknown2?["protocol"]:[],...rule2.sourcePorts.isOpen?["source ports"]:[],...rule2.destinationPorts.isOpen?["destination ports"]:[],...rule2.source.
isOpen?["source"]:[],...rule2.destination.isOpen?["destination"]:[]],reasons2=missing2.map(field=>`the ${field} of rule ${rule2.rule.name} is not known`);return mayMatch(
survey.sources,index)&&reasons2.push(...tagReasons(rule2,rule2.source,rule2.rule.source)),mayMatch(survey.destinations,index)&&reasons2.push(...tagReasons(rule2,
rule2.destination,rule2.rule.destination)),missing2.length===0&&mayMatch(survey.ports,index)&&reasons2.push(`whether rule ${rule2.rule.name} covers the ports or\
 the protocol is not known`),reasons2}function mayMatch(cells,index){return cells.some(cell=>cell.ways().some(way=>way[index]===match.maybe))}function tagReasons(rule2,spec,entries2){
return spec.tags.length===0||entries2===unknown2?[]:entries2.filter(entry=>entry!==unknown2&&isTag(entry.toLowerCase())).map(tag=>`what the tag ${String(tag)} o\
f rule ${rule2.rule.name} holds is not known`)}function agree(parts){return parts.some(part=>part.verdict==="denied")?"denied":parts.every(part=>part.verdict==="allowed")?"allowed":"undecided"}function decideRegion(group,flow){
let survey=surveyFlow(group,flow);if(typeof survey=="string")return undecided(survey);let region=readRegion(survey,flow.destination),judgements=survey.ports.map(
port=>judgePort(region,port.ways())),verdict=agree(judgements),counting=judgements.filter(part=>part.verdict===verdict),deciders=new Set(counting.flatMap(part=>[
...part.deciders])),reasons2=verdict==="undecided"?reasonsOf(survey,deciders):[];return{verdict,deniesPart:verdict==="denied",rules:pickRules(survey,deciders),reasons:reasons2}}
function generalityOf(rule2,index,region){let all=matchesIn(region.places,index);if(all.every(matched=>matched===match.yes))return match.yes;let{isOpen:isOpen2,
tags}=rule2.destination;if(region.end==="internet")return isOpen2||tags.some(tag=>/^azurecloud(?:\.|$)/u.test(tag))?match.maybe:match.no;let certain=region.places.
filter(place2=>place2.exists),known4=certain.length>0?matchesIn(certain,index):all;return known4.every(matched=>matched===match.yes)?match.yes:known4.some(matched=>matched!==
match.no)?match.maybe:match.no}function matchesIn(places,index){return places.flatMap(place2=>place2.rows.map(row=>row[index]??match.no))}function readRegion(survey,end){
let places=survey.destinations.map(cell=>({exists:cell.exists,rows:cell.ways()})),generality=survey.rules.map((rule2,index)=>generalityOf(rule2,index,{end,places})),
indexes=[...survey.rules.keys()],isNotGeneral=index=>surelyDenies(survey.rules[index])&&generality[index]!==match.yes,isNarrow=index=>mayDeny(survey.rules[index])&&
generality[index]===match.no;return{survey,places,notGeneral:new Set(indexes.filter(isNotGeneral)),narrow:new Set(indexes.filter(isNarrow)),senders:survey.sources.
flatMap(cell=>[...cell.ways()])}}function judgePort(region,port){let effects=region.places.map(place2=>effectOn(place2,region,port)),widely=effects.filter(effect=>effect.
isBlockedWidely);if(widely.length>0)return judge("denied",widely);if(effects.every(effect=>effect.isBlocked))return judge("denied",effects);let suspects=effects.
filter(effect=>effect.isSuspect);if(suspects.length>0)return judge("undecided",suspects);let isLeftAlone=effects.every(effect=>effect.isUntouched)||effects.some(
effect=>effect.isSpared);return judge(isLeftAlone?"allowed":"undecided",effects)}function judge(verdict,effects){return{verdict,deciders:new Set(effects.flatMap(
effect=>[...effect.deciders]))}}function effectOn(place2,region,port){let{rules}=region.survey,ways=[region.senders,place2.rows,port],deciders=findDeciders(rules,
ways),general=findDeciders(rules,ways,region.notGeneral),wide=findDeciders(rules,ways,region.narrow),denying=[...deciders].filter(index=>mayDeny(rules[index])),
touches=index=>place2.rows.some(row=>row[index]===match.yes);return{deciders,isBlocked:[...deciders].every(index=>surelyDenies(rules[index])),isBlockedWidely:place2.
exists&&[...general].every(index=>surelyDenies(rules[index])),isSuspect:[...wide].some(index=>mayDeny(rules[index])),isUntouched:denying.length===0,isSpared:place2.
exists&&denying.every(index=>region.narrow.has(index)&&!touches(index))}}function surelyDenies(rule2){return rule2?.access==="deny"&&rule2.isExplicit}function mayDeny(rule2){
return rule2?.access!=="allow"&&rule2?.isExplicit===!0}function evaluateFlow(group,flow){let survey=surveyFlow(group,flow);if(typeof survey=="string")return undecided(survey);let deciders=new Set,open=new Set,[isAllowed,
isDenied,deniesPart]=[!0,!0,!1];for(let packets of packetsOf(survey)){let{mayAllow,mayDeny:mayDeny2}=weigh(survey.rules,packets.deciders);isAllowed&&=!mayDeny2,
isDenied&&=!mayAllow,deniesPart||=packets.exist&&!mayAllow;for(let index of packets.deciders)deciders.add(index);if(mayAllow&&mayDeny2)for(let index of packets.
deciders)open.add(index)}let verdict=isAllowed?"allowed":isDenied?"denied":"undecided",reasons2=verdict==="undecided"?reasonsOf(survey,open):[];return{verdict,deniesPart:deniesPart||
isDenied,rules:pickRules(survey,deciders),reasons:reasons2}}function isAnyDenied(group,flow){let end=resolveEndpoint(flow.destination),decisions=(end==="*"||end===
unknown2?["virtualnetwork","internet"]:[end]).map(destination=>decideRegion(group,{...flow,destination})),verdict=agree(decisions),counting=decisions.filter(decision=>decision.
verdict===verdict);return{verdict,deniesPart:verdict==="denied",rules:[...new Set(counting.flatMap(decision=>decision.rules))],reasons:[...new Set(counting.flatMap(
decision=>decision.reasons))]}}function deniesNothing(group,direction){return compileGroup(group,direction).every(rule2=>!rule2.isExplicit||rule2.access==="allo\
w")}function*packetsOf(survey){let sources=survey.sources.map(cell=>({cell,rows:cell.ways()}));for(let destination of survey.destinations){let rows2=destination.
ways();for(let port of survey.ports)for(let source3 of sources){let deciders=findDeciders(survey.rules,[source3.rows,rows2,port.ways()]);yield{exist:source3.cell.
exists&&destination.exists,deciders}}}}function weigh(rules,deciders){let[mayAllow,mayDeny2]=[!1,!1];for(let index of deciders)mayAllow||=rules[index]?.access!==
"deny",mayDeny2||=rules[index]?.access!=="allow";return{mayAllow,mayDeny:mayDeny2}}var ruleType="Microsoft.Network/networkSecurityGroups/securityRules";function groupOf(c){if(c.subnet.entity===void 0)return whyUnknown(c.subnet,"security group");
let id=link(c.subnet.entity,"networkSecurityGroup.id",c.model.estate);if(id===void 0)return;let group=c.model.estate.find(id);return group!==void 0?group:id instanceof
Unknown?unknownOf(id):unknown(describe(id),"the security group is not in the input")}function rulesOf(c){let group=groupOf(c);return group===void 0?[]:isEntity(
group)?rulesOfGroup(c.model.estate)(group):group}var rulesOfGroup=remember(estate=>remember(group=>readRules(group,estate)));function readRules(group,estate){let inline=asList(
property(group,"securityRules"));if(inline instanceof Unknown)return unknownOf(inline);let written2=inline.map((rule2,index)=>({name:describe(member(rule2,"name")??
`rule ${index}`),properties:member(rule2,"properties")??rule2,entity:group})),separate=estate.childrenOf(group.state.key,ruleType).map(entity=>({name:entity.resource.
origin.address,properties:entity.state.properties,entity}));return[...written2,...separate]}var mayHaveMoreRules=remember(estate=>lostChildren(estate,ruleType).
length>0);function isEntity(value){return typeof value=="object"&&value!==null&&"resource"in value}function securityGroup(c){let group=groupOf(c);return group===
void 0||!isEntity(group)?group:asGroup(c.model.estate)(group)}var asGroup=remember(estate=>remember(group=>{let rules=rulesOfGroup(estate)(group);return isList(
rules)?{rules:rules.map(asRule),isComplete:!mayHaveMoreRules(estate)}:rules}));function asRule({name,properties,entity}){let{mayBeAbsent}=entity.resource,text4=path=>{
let value=member(properties,path);return typeof value=="string"?value:unknown2},priority=member(properties,"priority");return{name,priority:typeof priority=="nu\
mber"?priority:unknown2,direction:mayBeAbsent?unknown2:text4("direction"),access:text4("access"),protocol:text4("protocol"),source:entries(properties,["sourceAd\
dressPrefix","sourceAddressPrefixes","sourceApplicationSecurityGroups.*"]),destination:entries(properties,["destinationAddressPrefix","destinationAddressPrefixe\
s","destinationApplicationSecurityGroups.*"]),sourcePorts:entries(properties,["sourcePortRange","sourcePortRanges"]),destinationPorts:entries(properties,["desti\
nationPortRange","destinationPortRanges"])}}function entries(properties,paths){let found=[];for(let path of paths){let isIdList=path.endsWith(".*"),items=asList(
member(properties,isIdList?path.slice(0,-2):path));if(items instanceof Unknown)return unknown2;for(let item of items){let entry=isIdList?member(item,"id")??item:
item;entry!==""&&found.push(typeof entry=="string"?entry:unknown2)}}return found.length===0?unknown2:found}function subnetPrefix(c){let found=prefixes(c.subnet),
[only]=isList(found)?found:[];return only??unknown2}function healthProbe(c){let group=securityGroup(c);if(group===void 0)return"allowed";if(!isGroup(group))return group;
if(deniesNothing(group,"outbound"))return"allowed";let flow={direction:"outbound",protocol:"udp",source:subnetPrefix(c),destination:"*",port:3e4};return named3(
isAnyDenied(group,flow).verdict,c,"the health probe on UDP 30000")}function contentSharePorts(c){let group=securityGroup(c);if(group===void 0)return"allowed";if(!isGroup(
group))return group;let source3=subnetPrefix(c),answers=[443,445].map(port=>["Storage","VirtualNetwork"].map(destination=>evaluateFlow(group,{direction:"outboun\
d",protocol:"tcp",source:source3,destination,port}).verdict));return answers.some(places=>places.every(answer=>answer==="denied"))?"denied":named3(answers.flat().
every(answer=>answer==="allowed")?"allowed":"undecided",c,"TCP 443 and 445 to storage")}function named3(answer,c,what){return answer==="undecided"?unknown(`${c.
subnet.key??"subnet"}: ${what}`,"the security rules do not decide it in the input"):answer}function isGroup(value){return typeof value=="object"&&value!==null&&
"rules"in value}function inboundRules(c){let rules=rulesOf(c);return isList(rules)?mayHaveMoreRules(c.model.estate)?unknown("security rules","the input does not\
 tell the group of some rules"):rules.filter(rule2=>folded(member(rule2.properties,"direction"))==="inbound").map(rule2=>rule2.name):rules}function groupSource(c){
let rules=rulesOf(c),found=isList(rules)?rules.map(rule2=>({entity:rule2.entity})):[];return[...c.subnetSource("networkSecurityGroup"),...found]}var securityFacts=[
{path:"security.healthProbe",schema:{enum:["allowed","denied"]},about:"whether UDP 30000 may leave the subnet",derive:healthProbe,of:subnetOf,from:groupSource},
{path:"security.contentSharePorts",schema:{enum:["allowed","denied"]},about:"whether TCP 443 and 445 to storage may leave the subnet",derive:contentSharePorts,of:subnetOf,
from:groupSource},{path:"security.inboundRules",schema:{type:"array",items:{type:"string"}},about:"custom inbound rules of the subnet\u2019s security group",derive:inboundRules,
of:subnetOf,from:groupSource}];var routingSettings=["WEBSITE_VNET_ROUTE_ALL","WEBSITE_CONTENTOVERVNET","WEBSITE_PULL_IMAGE_OVER_VNET"];function app(c){return c.integration.app.entity}function setting(c,name){
let entity=app(c);if(c.isOfPlan)return null;if(entity===void 0)return unknown(`${c.integration.app.key}: ${name}`,"the app is not in the input");let child=settingsChild(
entity,c.model.estate);if(child!==void 0)return fact(property(child,name));let settings=settingsOf2(entity);return settings instanceof Unknown?fact(settings):fact(
member(settings.get(name.toLowerCase()),"value"))}var settingsOf2=remember(entity=>{let settings=asList(property(entity,"siteConfig.appSettings"));if(settings instanceof
Unknown)return settings;let byName2=new Map;for(let item of settings){let name=folded(member(item,"name"));typeof name=="string"&&!byName2.has(name)&&byName2.set(
name,item)}return byName2});function asSwitch(value){if(value===null||isUnknown2(value))return value;let written2=(typeof value=="string"?value:JSON.stringify(value)).
trim().toLowerCase();return written2==="1"||written2==="true"?"on":"off"}function routeAllProperty(c){return isFlex(c.plan)===!0?null:routed(c,"application")}function effective2(planned,byName2){
if(planned!==null)return planned;let found=asSwitch(byName2);return found===null?!1:isUnknown2(found)?found:found==="on"}function routesInternet(c){return isFlex(
c.plan)===!0||effective2(routeAllProperty(c),setting(c,"WEBSITE_VNET_ROUTE_ALL"))}function contentShare(c){let own4=routed(c,"contentShare"),byName2=setting(c,"\
WEBSITE_CONTENTOVERVNET");return own4===!1&&app(c)?.resource.source?.isWritten("vnetContentShareEnabled")!==!0?effective2(null,byName2):effective2(own4,byName2)}
function settingNames(c){let found=[];for(let name of routingSettings){let value=setting(c,name);if(isUnknown2(value))return value;value!==null&&found.push(name)}
return found}function routeTable(c){let routes=routesOf(c);if(!isList(routes))return routes;let unclear;for(let route2 of routes){let prefix2=fact(member(route2,
"addressPrefix"));if(prefix2==="0.0.0.0/0")return!0;isUnknown2(prefix2)?unclear??=prefix2:prefix2===null&&(unclear??=unknown("route","the input does not tell th\
e prefix of a route"))}return unclear??!1}function routesOf(c){if(c.subnet.entity===void 0)return whyUnknown(c.subnet,"route table");let id=link(c.subnet.entity,
"routeTable.id",c.model.estate);if(id===void 0)return[];let table=c.model.estate.find(id);if(table===void 0)return id instanceof Unknown?fact(id):unknown(describe(
id),"the route table is not in the input");let inline=asList(property(table,"routes"));return inline instanceof Unknown?fact(inline):[...inline.map(route2=>member(
route2,"properties")??null),...c.model.estate.childrenOf(table.state.key,"Microsoft.Network/routeTables/routes").map(route2=>route2.state.properties)]}function natGateway(c){
if(c.subnet.entity===void 0)return whyUnknown(c.subnet,"NAT gateway");let id=property(c.subnet.entity,"natGateway.id");return id===void 0?!1:id instanceof Unknown&&
id.$unknown.possible===void 0?fact(id):!0}function internetRules(c){let rules=rulesOf(c);if(!isList(rules))return rules;let found=[],unclear=!1;for(let rule2 of rules.
map(asRule)){if(typeof rule2.direction=="string"&&rule2.direction.toLowerCase()!=="outbound")continue;let ends=Array.isArray(rule2.destination)?rule2.destination:
[void 0];typeof rule2.direction=="string"&&ends.some(isOnInternet)?found.push(rule2.name):(typeof rule2.direction!="string"||ends.some(end=>typeof end!="string"))&&
(unclear=!0)}return found.length>0||!unclear?found:unknown(`${nameOf(c.subnet)}: security rules`,"the input does not tell where some of the rules aim")}var notInternet=new Set(
["virtualnetwork","azureloadbalancer","*","any"]);function isOnInternet(end){if(typeof end!="string")return!1;let prefix2=parsePrefix(end)??parseAddress(end);return prefix2!==
void 0?prefix2.length>0&&!isPrivate(prefix2):!notInternet.has(end.toLowerCase())&&!end.startsWith("/")}function tableSource(c){let table=c.subnet.entity===void 0?
void 0:c.model.estate.find(link(c.subnet.entity,"routeTable.id",c.model.estate));return table===void 0?c.subnetSource("routeTable"):[{entity:table,path:"routes"}]}
var routingFacts=[{path:"routing.setting",schema:{enum:["on","off",null]},about:"the app setting WEBSITE_VNET_ROUTE_ALL",derive:c=>asSwitch(setting(c,"WEBSITE_V\
NET_ROUTE_ALL")),from:c=>c.settingsSource()},{path:"routing.property",schema:flag,about:"the site property that routes all traffic, as planned",derive:routeAllProperty,
from:c=>c.configSource("vnetRouteAllEnabled")},{path:"routing.ignoredProperties",schema:texts,about:"properties that ask for routing and that the app\u2019s API vers\
ion does not heed, where none that it heeds does",derive:c=>isFlex(c.plan)===!0?[]:ignoredProperties(c),from:c=>[...c.configSource("vnetRouteAllEnabled"),...c.app(
"outboundVnetRouting")]},{path:"routing.routesInternet",schema:flag,about:"whether traffic to the internet goes into the network",derive:routesInternet,from:c=>[
...c.configSource("vnetRouteAllEnabled"),...c.settingsSource()]},{path:"routing.settingNames",schema:{type:"array",items:{enum:[...routingSettings]}},about:"app\
 settings in use that steer routing",derive:settingNames,from:c=>c.settingsSource()},{path:"routing.contentShare",schema:flag,about:"whether the content share i\
s reached through the network",derive:contentShare,from:c=>[...c.app("vnetContentShareEnabled"),...c.settingsSource()]},{path:"routing.defaultRoute",schema:flag,
about:"whether the subnet\u2019s route table has a route 0.0.0.0/0",derive:routeTable,of:subnetOf,from:tableSource},{path:"routing.natGateway",schema:flag,about:"\
whether the subnet has a NAT gateway",derive:natGateway,of:subnetOf,from:c=>c.subnetSource("natGateway")},{path:"routing.internetRules",schema:texts,about:"outb\
ound security rules on internet addresses",derive:internetRules,of:subnetOf,from:c=>c.subnetSource("networkSecurityGroup")}];var integrationRows=[...appFacts,...planFacts,...subnetFacts,...networkFacts,...gatewayFacts,...routingFacts,...securityFacts,...deploymentFacts],subjects=[{kind:"\
integration",facts:integrationRows},{kind:"plan",facts:planSubjectFacts},{kind:"peering",facts:peeringFacts},{kind:"change",facts:changeFacts}],caseMaker={integration:maker(
integrationRows),plan:maker(planSubjectFacts),peering:maker(peeringFacts),change:maker(changeFacts)};function*subjectsOf(graph){let model=new Model(graph,"after"),
former=graph.hasPast?new Model(graph,"before"):void 0;for(let integration2 of model.integrations){let by=integration2.app.entity??integration2.declarations[0]?.
by;by===void 0||by.resource.mayBeAbsent&&by.resource.isPartial||(yield{kind:"integration",id:`${integration2.app.key}|${integration2.mode}|${idKey(integration2.
target)??""}`,origin:by.resource.origin,mayBeAbsent:by.resource.mayBeAbsent,cases:casesOf2(integration2,{model,former}).map(({item,label})=>caseMaker.integration(
item,label))})}for(let item of planCases(model))yield single("plan",item.plan.key,item.plan.entity,caseMaker.plan(item,void 0));for(let item of peeringCases(model))
yield single("peering",item.peering.state.key,item.peering,caseMaker.peering(item,void 0));if(former!==void 0)for(let item of changeCases(model,former)){let id=`${item.
resource.key}|${item.kind==="scale"?item.subnet?.key??"":""}`,{origin,mayBeAbsent}=item.resource;yield{kind:"change",id,origin,mayBeAbsent,cases:[caseMaker.change(
item,void 0)]}}}function single(kind,id,entity,item){let{origin={file:"",address:id},mayBeAbsent=!1}=entity?.resource??{};return{kind,id,origin,mayBeAbsent,cases:[
item]}}function maker(rows2){let documents=documentsOf(rows2),byPath=new Map(rows2.map(row=>[row.path,row]));return(subject,label)=>({label,facts:documents(subject),
originsOf:path=>(byPath.get(path)?.from?.(subject)??[]).map(originOf)})}function originOf(source3){let{resource,state}=source3.entity;return{origin:(source3.path===
void 0?void 0:resource.source?.origin(source3.path))??resource.origin,type:resource.type,isSensitive:hasSecretTop(state)||spellings(source3.path).some(path=>holdsSecret(
asWritten(state,path)))}}function spellings(path){return path===void 0?[]:path==="addressPrefixes"?[path,"addressPrefix"]:[path]}var hasSecretTop=remember(({name,
location,kind,sku})=>[name,location,kind,sku].some(holdsSecret));var mostCombinations=64;function hasChoices(facts,paths){return paths.some(path=>isChoice(factAt(facts,path)))}function isChoice(value){return typeof value!="ob\
ject"||value===null?!1:isUnknown(value)?value.$unknown.possible!==void 0:Object.values(value).some(isChoice)}function*completions(facts,paths){let document={},choices=[],
combinations=1;for(let path of paths)for(let choice of choicesAt(copyInto(document,facts,path)))combinations*choice.values.length>mostCombinations||(combinations*=
choice.values.length,choices.push(choice));choices.length>0&&(yield*combine(document,choices,0))}function*combine(document,choices,depth){let choice=choices[depth];
if(choice===void 0){yield document;return}for(let value of choice.values)choice.put(value),yield*combine(document,choices,depth+1)}function copyInto(document,facts,path){
let groups=path.split("."),name=groups.pop()??path,holder=document;for(let group of groups)holder=holder[group]??={};return holder[name]=copy(factAt(facts,path)),
{holder,name}}function copy(value){return Array.isArray(value)?value.map(copy):typeof value!="object"||value===null||isUnknown(value)?value:Object.fromEntries(Object.
entries(value).map(([name,member4])=>[name,copy(member4)]))}function*choicesAt({holder,name}){let value=holder[name];if(isUnknown(value)){let values2=value.$unknown.
possible;values2!==void 0&&values2.length>0&&!values2.some(isUnknown)&&(yield{values:values2,put:chosen=>{holder[name]=chosen}})}else if(typeof value=="object"&&
value!==null)for(let member4 of Object.keys(value))yield*choicesAt({holder:value,name:member4})}function evaluate(compiled2,facts,parameters2){return mayApply(compiled2.when,facts,parameters2)?decide(compiled2,facts,parameters2):"not-applicable"}function mayApply(when,facts,parameters2){
return reading.facts=facts,reading.parameters=parameters2,when===void 0||holds(when,!0)}function decide(compiled2,facts,parameters2){let verdict=decideOnce(compiled2,
facts,parameters2);if(verdict!=="undecided")return verdict;let{decidedBy}=compiled2.policy;if(!hasChoices(facts,decidedBy))return verdict;let found=new Set;for(let completed of completions(
facts,decidedBy)){let isConcerned=mayApply(compiled2.when,completed,parameters2);if(found.add(isConcerned?decideOnce(compiled2,completed,parameters2):"not-appli\
cable"),agree2(found)==="undecided")return"undecided"}return agree2(found)}function decideOnce({when,assert},facts,parameters2){return reading.facts=facts,reading.
parameters=parameters2,holds(assert,!1)?"pass":when!==void 0&&!holds(when,!1)||holds(assert,!0)?"undecided":"fail"}function settle(compiled2,facts,parameters2){
let{when,assert}=compiled2;if(!mayApply(when,facts,parameters2))return"not-applicable";if(!(when!==void 0&&!holds(when,!1)))return holds(assert,!1)?"pass":holds(
assert,!0)?void 0:"fail"}var reading={facts:{},parameters:{},hopeful:!0},context={rootData:reading};function holds(validate,hopeful){return reading.hopeful=hopeful,
validate(reading.facts,context)}function agree2(verdicts2){let found=new Set(verdicts2),[first3]=found;return found.size===1&&first3!==void 0?first3:found.size===
2&&found.has("pass")&&found.has("not-applicable")?"pass":"undecided"}var ToldFacts=class{document={};values=[];missing;constructor(paths){paths.forEach((path,index)=>{let steps=path.split("."),name=steps.pop()??path,group=this.document;
for(let step2 of steps)group=group[step2]??={};Object.defineProperty(group,name,{enumerable:!0,get:()=>this.#read(index)})})}#read(index){let value=this.values[index];
return value===void 0&&(this.missing??=index),value===untold?void 0:value}},untold=Symbol("untold");var judgedDirectly=4,mostNodes=2e3,mostValues=24,longestList=4,DecisionTree=class{policies;#paths;#steps;#told;#root;#asked=0;#nodes=0;constructor(policies2){this.
policies=policies2,this.#paths=[...new Set(policies2.flatMap(({compiled:compiled2})=>compiled2.policy.decidedBy))],this.#steps=this.#paths.map(path=>path.split(
"."))}verdictsOn(facts){if(this.#asked+=1,this.#asked<=judgedDirectly)return this.policies.map(policy=>verdictOf(policy,facts));let{verdicts:verdicts2,open}=this.#nodeOf(
facts);if(open.length===0)return verdicts2;let all=verdicts2.slice();for(let{at:at2}of open){let policy=this.policies[at2];policy!==void 0&&(all[at2]=verdictOf(
policy,facts))}return all}#nodeOf(facts){let node=this.#root??=this.#plant();for(;node.asks!==void 0;){let value=valueAt(facts,this.#steps[node.asks]??[]),label=labelOf(
value),next=node.next.get(label)??this.#nextOf(node,node.asks,label,value);if(next===void 0)break;node=next}return node}#plant(){let open=this.policies.map((_,at2)=>({
at:at2,asks:void 0}));return this.#node([],[],open,void 0)}#nextOf(node,fact2,label,value){let isTold=label!==untold&&node.next.size<mostValues,known4=isTold?void 0:
node.next.get(untold);if(known4!==void 0||this.#nodes>=mostNodes)return known4;let values2=node.values.slice();values2[fact2]=isTold?value:untold;let grown=this.#node(
values2,node.verdicts,node.open,fact2);return node.next.set(isTold?label:untold,grown),grown}#node(values2,before,candidates,last){this.#nodes+=1;let told=this.#told??=
new ToldFacts(this.#paths);told.values=values2;let verdicts2=before.slice(),open=candidates.flatMap(candidate=>{let policy=this.policies[candidate.at];if(candidate.
asks!==last||policy===void 0)return[candidate];told.missing=void 0;let verdict=settle(policy.compiled,told.document,policy.parameters);return verdict===void 0?[
{at:candidate.at,asks:told.missing}]:(verdicts2[candidate.at]=verdict,[])});return{values:values2,verdicts:verdicts2,open,asks:mostAsked(open),next:new Map}}};function verdictOf({
compiled:compiled2,parameters:parameters2},facts){return evaluate(compiled2,facts,parameters2)}function labelOf(value){return typeof value=="string"?value.startsWith(
listMark)?untold:value:isScalar(value)?value:Array.isArray(value)&&value.length<=longestList&&value.every(isScalar)?listMark+JSON.stringify(value):untold}var listMark="\
list: ";function isScalar(value){return value===null||typeof value=="string"||typeof value=="number"||typeof value=="boolean"}function mostAsked(open){let counts2=new Map,
most;for(let{asks}of open)asks!==void 0&&(counts2.set(asks,(counts2.get(asks)??0)+1),(most===void 0||(counts2.get(asks)??0)>(counts2.get(most)??0))&&(most=asks));
return most}import{createHash}from"node:crypto";function describe2(asked,textsOf3){let{subject,compiled:compiled2,parameters:parameters2,severity,verdicts:verdicts2,verdict}=asked,{policy}=compiled2,texts3=textsOf3(
policy.name),at2=Math.max(0,verdicts2.findIndex(found=>found==="fail"),verdicts2.includes("fail")?0:verdicts2.indexOf("undecided")),shown2=subject.cases[at2]??subject.
cases[0],used=shown2===void 0?[]:policy.facts.map(path=>usedIn(shown2,path)),facts=shown2===void 0?{}:masked(shown2,used),own4=formatMessage(policy.message,facts,
parameters2);return{policy:policy.name,severity,title:policy.title,verdict,subject:{kind:subject.kind,id:subject.id,address:subject.origin.address,...positionOf(
subject.origin)},message:verdict==="undecided"?undecidedMessage(own4,asked,used):verdict==="fail"?own4:policy.title,evidence:used.map(evidenceOf),related:relatedTo(
subject,used.flatMap(({origins})=>origins)),remedy:isTerraform(subject.origin)?texts3.remedy.terraform:texts3.remedy.bicep,sources:texts3.sources,fingerprint:createHash(
"sha256").update(`${policy.name}|${subject.kind}|${subject.origin.address}|${subject.id}`).digest("hex").slice(0,32)}}function isTerraform({address,file}){return!file.
endsWith(".bicep")&&/^(?:module\.|data\.|[a-z0-9]+_\w+\.)/u.test(address)}function usedIn(item,path){let origins=item.originsOf(path);return{path,value:factAt(item.
facts,path),origins,isSensitive:origins.some(origin=>origin.isSensitive)}}function masked(item,used){if(!used.some(({isSensitive})=>isSensitive))return item.facts;
let copy2={};for(let{path,value,isSensitive}of used){let[group="",name]=path.split("."),shown2=isSensitive?"(sensitive)":value;name===void 0?copy2[group]=shown2:
copy2[group]={...copy2[group],[name]:shown2}}return copy2}function undecidedMessage(own4,{subject,compiled:compiled2,verdicts:verdicts2},used){let{title,decidedBy}=compiled2.
policy,question=`cannot tell whether ${lowerFirst(title)}`;if(subject.mayBeAbsent&&verdicts2.every(verdict=>verdict==="fail"))return`${question}: the input does\
 not tell whether ${subject.origin.address} is deployed; if it is, this does not hold (${own4})`;if(verdicts2.includes("fail"))return`${question}: the input doe\
s not tell which one is meant; with ${(kind=>subject.cases.flatMap((item,index)=>verdicts2[index]===kind?[item.label??"one"]:[]).join(", "))("fail")} it does no\
t hold (${own4})`;let reasons2=used.filter(({path})=>decidedBy.includes(path)).flatMap(reasonsOf2);return reasons2.length===0?question:`${question}: ${[...new Set(
reasons2)].slice(0,3).join("; ")}`}function lowerFirst(title){return/^[A-Z][a-z ]/.test(title)?title.charAt(0).toLowerCase()+title.slice(1):title}function reasonsOf2({
path,value,isSensitive}){return(Array.isArray(value)?value:[value]).filter(isUnknown).map(({$unknown:{symbol="a value",reason="not known"}})=>`${isSensitive?path:
shownSymbol(symbol)}: ${reason}`)}function evidenceOf({path,value,origins,isSensitive}){let[first3]=origins,place2=first3===void 0?{}:{address:first3.origin.address,
...positionOf(first3.origin)};if(!isUnknown(value))return{fact:path,value:isSensitive?"(sensitive)":value??null,...place2};let{symbol,reason="not known"}=value.
$unknown;return{fact:path,symbol:isSensitive?path:plainSymbol(symbol??path),reason,...place2}}function relatedTo(subject,origins){let byAddress=new Map;for(let{
origin,type}of origins)origin.address===subject.origin.address||byAddress.has(origin.address)||byAddress.set(origin.address,{role:roleOf(type),address:origin.address,
...positionOf(origin)});return[...byAddress.values()]}function roleOf(type){let last=type.split("/").at(-1)??type;return{sites:"app",slots:"slot",serverfarms:"p\
lan",virtualnetworks:"network",networksecuritygroups:"security group",autoscalesettings:"autoscale setting"}[last.toLowerCase()]??last.replace(/([a-z])([A-Z])/g,
"$1 $2").toLowerCase().replace(/ies$/,"y").replace(/s$/,"")}function positionOf(origin){return{file:origin.file,...origin.line!==void 0&&{line:origin.line},...origin.
column!==void 0&&{column:origin.column},...origin.pointer!==void 0&&{pointer:origin.pointer}}}function parametersFor(policy,profile2,overrides={}){let declared2=policy.parameters??{};for(let name of Object.keys(overrides))if(!Object.hasOwn(declared2,name))
throw new PreflightError("configuration",`the policy ${policy.name} has no parameter \u201C${name}\u201D${didYouMean(name,Object.keys(declared2))}`);let values2=Object.
entries(declared2).map(([name,parameter])=>{let override2=Object.hasOwn(overrides,name)?overrides[name]:void 0;if(override2===void 0)return[name,parameter.profiles?.[profile2]??
parameter.default];let fault2=faultOf(parameter,override2);if(fault2!==void 0)throw new PreflightError("configuration",`the parameter ${name} of the policy ${policy.
name} ${fault2}`);return[name,override2]});return Object.fromEntries(values2)}function faultOf({type,items,values:values2},value){if(!isOfType(typeOf(value),type))
return`must be ${nouns2[type]}, but is ${JSON.stringify(value)}`;let members2=Array.isArray(value)?value:[value];for(let member4 of members2){let wanted=items?.
type;if(wanted!==void 0&&!isOfType(typeOf(member4),wanted))return`must hold nothing but ${wanted}s, but holds ${JSON.stringify(member4)}`;if(values2===void 0||values2.
some(allowed=>allowed===member4))continue;let texts3=values2.filter(allowed=>typeof allowed=="string");return`can never be ${JSON.stringify(member4)}${didYouMean(
String(member4),texts3)}`}}var nouns2={integer:"a whole number",number:"a number",string:"a text",boolean:"true or false",array:"a list"};function severityIn({severity},profile2){
return typeof severity=="string"?severity:severity.profiles[profile2]??severity.default}function appliesIn({profiles:profiles2},profile2){return profiles2===void 0||
profiles2.includes(profile2)}function readyPolicies(policies2,profile2,changes){let byKind=new Map;for(let compiled2 of policies2){let{policy}=compiled2,{enabled=policy.enabled,severity,parameters:parameters2}=changes.
get(policy.name)??{};enabled===!1||!appliesIn(policy,profile2)||append(byKind,policy.subject,{compiled:compiled2,parameters:policy.parameters===void 0?noParameters:
parametersFor(policy,profile2,parameters2),severity:severity??severityIn(policy,profile2)})}return byKind}var noParameters={};function judge2(subjects2,rules,showAll=!1){let kinds4={integration:0,plan:0,peering:0,change:0},counts2={pass:0,fail:0,undecided:0,"not-applicable":0},judgements=[],
treesFor=remember(changes=>decisionTrees(rules,changes)),textsOf3=onceEach(rules.textsOf);for(let subject of subjects2){kinds4[subject.kind]+=1;let tree2=treesFor(
rules.changesFor?.(subject.origin)??noChanges).get(subject.kind);if(tree2===void 0)continue;let byCase=subject.cases.map(({facts})=>tree2.verdictsOn(facts));for(let at2=0;at2<
tree2.policies.length;at2+=1){let policy=tree2.policies[at2],all=agreed2(at2,byCase),verdict=all==="fail"&&subject.mayBeAbsent?"undecided":all;counts2[verdict]+=
1,policy!==void 0&&(showAll||verdict==="fail"||verdict==="undecided")&&judgements.push(describe2({subject,...policy,verdicts:verdictsAt(at2,byCase),verdict},textsOf3))}}
return{judgements:judgements.toSorted(inOrder2),subjects:kinds4,counts:counts2}}var noChanges=new Map;function decisionTrees({policies:policies2,profile:profile2},changes){
let byKind=readyPolicies(policies2,profile2,changes);return new Map([...byKind].map(([kind,ready])=>[kind,new DecisionTree(ready)]))}function agreed2(at2,byCase){
return(byCase.length===1?byCase[0]?.[at2]:void 0)??agree2(verdictsAt(at2,byCase))}function verdictsAt(at2,byCase){return byCase.map(verdicts2=>verdicts2[at2]??"\
undecided")}function onceEach(textsOf3){let known4=new Map;return name=>{let found=known4.get(name)??textsOf3(name);return known4.set(name,found),found}}var rank={
fail:0,undecided:1,pass:2,"not-applicable":3},weight={error:0,warning:1,note:2};function inOrder2(left,right){return rank[left.verdict]-rank[right.verdict]||weight[left.
severity]-weight[right.severity]||compareText(left.subject.file??"",right.subject.file??"")||compareText(left.subject.address,right.subject.address)||compareText(
left.policy,right.policy)||compareText(left.subject.id,right.subject.id)}function makeReport(material){let{graph,inputs:inputs2,notices,rules,showAll=!1,accept,override:override2}=material,judged=judge2(subjectsOf(graph),rules,showAll),
accepted=accept?.(judged.judgements),verdicts2=accepted?.findings??judged.judgements,told=sortedNotices([...notices,...graph.notices,...accepted?.notices??[]]);
return{schema:"vnet-preflight/report/1",tool,profile:rules.profile,inputs:inputs2.toSorted((left,right)=>compareText(left.path,right.path)),summary:summarise(judged,
verdicts2,told),notices:told,...override2===void 0?{}:{override:{reason:override2}},verdicts:verdicts2}}function summarise({subjects:subjects2,counts:counts2},verdicts2,notices){
let fail={error:0,warning:0,note:0},[undecided2,waived]=[0,0];for(let{verdict,severity,waiver}of verdicts2)waiver!==void 0?waived+=1:verdict==="fail"?fail[severity]+=
1:verdict==="undecided"&&(undecided2+=1);return{subjects:subjects2,fail,undecided:undecided2,unread:notices.filter(({isUnread})=>isUnread).length,pass:counts2.pass,
notApplicable:counts2["not-applicable"],waived}}import{isUtf8}from"node:buffer";var showPlan="give the JSON of a plan: terraform show -json plan.bin > plan.json (with OpenTofu: tofu show -json)",makeAnew="make the file anew: terraform show \
-json plan.bin > plan.json (with OpenTofu: tofu show -json)";var pieceLength=16*1024*1024;function decode(bytes,file){let packed=packedKind(bytes);if(packed!==void 0)throw new PreflightError("input",packed.message,{place:{
file},advice:packed.advice});let utf16=utf16Kind(bytes);if(utf16!==void 0)return{utf8:transcode(bytes,utf16),notices:[]};let text4=startsWith(bytes,[239,187,191])?
bytes.subarray(3):bytes;return isUtf8(text4)?{utf8:text4,notices:[]}:{utf8:transcode(text4,"windows-1252"),notices:[{message:"the text is not UTF-8; it was read\
 as Windows-1252, so letters with accents may look wrong",file}]}}function packedKind(bytes){if(startsWith(bytes,[80,75,3,4])||startsWith(bytes,[80,75,5,6])){let isPlan2=new TextDecoder(
"latin1").decode(bytes.subarray(30,36))==="tfplan";return{message:isPlan2?"this is a binary plan, which only terraform itself can read":"this is a zip archive",
advice:isPlan2?"convert it: terraform show -json plan.bin > plan.json (or tofu show -json)":showPlan}}if(startsWith(bytes,[31,139]))return{message:"this is comp\
ressed with gzip",advice:"unpack it first: gzip -dc FILE | vnet-preflight check -"};if(startsWith(bytes,[255,254,0,0])||startsWith(bytes,[0,0,254,255]))return{message:"\
this text is UTF-32, which is not read",advice:"save it as UTF-8"}}function utf16Kind(bytes){let[first3,second]=bytes;if(!(first3===void 0||second===void 0)){if(first3===
255&&second===254||isAsciiPair(first3,second,bytes[3]))return"utf-16le";if(first3===254&&second===255||isAsciiPair(second,first3,bytes[2]))return"utf-16be"}}function isAsciiPair(character,high,nextHigh){
return character>0&&character<128&&high===0&&(nextHigh??0)===0}function startsWith(bytes,signature){return signature.every((byte,index)=>bytes[index]===byte)}function transcode(bytes,encoding){
let decoder=new TextDecoder(encoding),encoder=new TextEncoder,pieces=[],length=0;for(let at2=0;at2<bytes.length;at2+=pieceLength){let isLast=at2+pieceLength>=bytes.
length,piece=encoder.encode(decoder.decode(bytes.subarray(at2,at2+pieceLength),{stream:!isLast}));pieces.push(piece),length+=piece.length}let whole=new Uint8Array(
length),filled2=0;for(let piece of pieces)whole.set(piece,filled2),filled2+=piece.length;return whole}function detectKind(value,file){if(!isMembers(value))throw notAnObject(value,file);let kind=kinds2.find(({matches:matches2})=>matches2(value))?.kind;if(kind!==void 0)
return kind;let stranger=strangers.find(({matches:matches2})=>matches2(value))??other;throw new PreflightError("input",`this is ${stranger.is}`,{place:{file},advice:stranger.
advice})}var kinds2=[{kind:"terraform-plan",matches:isPlan},{kind:"arm-parameters",matches:isParameterFile},{kind:"arm-template",matches:isTemplate},{kind:"snap\
shot",matches:value=>has(value,"predictedResources")},{kind:"what-if",matches:isWhatIf}],planSections=["planned_values","resource_changes","configuration"];function isPlan(value){
let sections=planSections.filter(name=>has(value,name)).length;return sections>=2||sections===1&&has(value,"format_version")}function notAnObject(value,file){let is2=Array.
isArray(value)?value.length===0?"an empty list, not a plan":isAzureListing(value)?"a list of Azure resources, which is not read yet":"a JSON list, not a plan":`\
a single JSON value (${value===null?"null":typeof value}), not a plan`;return new PreflightError("input",`this is ${is2}`,{place:{file},advice:showPlan})}function isAzureListing(list){
let[first3]=list;return isMembers(first3)&&typeof first3.id=="string"&&first3.id.toLowerCase().startsWith("/subscriptions/")}var showThatPlan="give a plan in it\
s place: terraform plan -out plan.bin, then terraform show -json plan.bin > plan.json (or tofu)",showState="give a plan in its place: terraform plan -out plan.b\
in, then terraform show -json plan.bin > plan.json (or tofu); without plan.bin, `show -json` shows the state",readKinds=`${showPlan}; a Bicep file, an ARM templ\
ate, a what-if result and a Bicep snapshot are read too`,strangers=[{matches:value=>Object.keys(value).length===0,is:"an empty JSON object, not a plan",advice:showPlan},
{matches:value=>has(value,"@level","@message"),is:"the line stream of `plan -json`, which holds no plan",advice:showThatPlan},{matches:isOurs,is:"a report or gr\
aph of vnet-preflight itself, not a plan",advice:showPlan},{matches:value=>has(value,"encrypted_data"),is:"a file that OpenTofu has encrypted",advice:"show it w\
ith the same encryption settings: tofu show -json plan.bin > plan.json"},{matches:value=>has(value,"plan_format_version"),is:"the shortened plan of HCP Terrafor\
m, which lacks the configuration",advice:"download the full one (json-output of the plan), or: terraform show -json plan.bin > plan.json"},{matches:value=>has(value,
"format_version","provider_schemas"),is:"the output of `providers schema -json`, not a plan",advice:showPlan},{matches:value=>has(value,"format_version","diagno\
stics"),is:"the output of `validate -json`, not a plan",advice:showThatPlan},{matches:value=>has(value,"format_version","values"),is:"a Terraform state, not a p\
lan",advice:showState},{matches:value=>has(value,"format_version")&&Object.keys(value).length<=2,is:"an empty Terraform state, not a plan",advice:showState},{matches:isStateFile,
is:"a Terraform state file, not a plan",advice:showState},{matches:isGitlabReport,is:"the plan report of GitLab, which holds only three numbers",advice:showThatPlan},
{matches:value=>has(value,"runs")&&hasSchema(value,/sarif/i),is:"a SARIF report, not a plan",advice:showPlan},{matches:value=>has(value,"provider_selections"),is:"\
the output of `version -json`, not a plan",advice:showThatPlan},{matches:isOutputs,is:"the output of `output -json`, not a plan",advice:showThatPlan},{matches:isSource,
is:"Terraform source in JSON, which is not read yet",advice:showThatPlan}],other={matches:()=>!0,is:"JSON, but neither a plan nor a template",advice:readKinds};
function isOurs(value){let schema=value.schema;return typeof schema=="string"&&schema.startsWith("vnet-preflight/")}function isStateFile(value){return typeof value.
version=="number"&&(has(value,"lineage")||has(value,"serial")||has(value,"terraform_version"))}function isGitlabReport(value){return has(value,"create","update",
"delete")&&Object.values(value).every(count3=>typeof count3=="number")}function isParameterFile(value){if(has(value,"resources"))return!1;let{parameters:parameters2}=value;
if(hasSchema(value,/deploymentParameters\.json/i))return!0;let given=isMembers(parameters2)&&!isGivenParameter(parameters2)?parameters2:value,isWrapped=given===
parameters2&&has(value,"contentVersion"),all=Object.values(given);return all.every(isGivenParameter)&&(isWrapped||all.length>0)}function isGivenParameter(parameter){
return isMembers(parameter)&&["value","reference","expression"].some(name=>has(parameter,name))&&!has(parameter,"type")}function isTemplate(value){return hasSchema(
value,/deploymentTemplate\.json/i)||has(value,"resources","contentVersion")}function isWhatIf(value){let properties=folded2(value,"properties"),result=isMembers(
properties)&&folded2(properties,"changes")!==void 0?properties:value,changes=folded2(result,"changes"),list=isMembers(changes)?folded2(changes,"resourceChanges"):
changes;return Array.isArray(list)?list.length===0?folded2(value,"status")!==void 0||result!==value:list.every(change2=>isMembers(change2)&&folded2(change2,"cha\
ngeType")!==void 0):isMembers(folded2(result,"error"))&&folded2(result,"status")!==void 0}function folded2(value,name){let own4=Object.keys(value).find(key=>key.
toLowerCase()===name.toLowerCase());return own4===void 0?void 0:value[own4]}function isOutputs(value){return Object.values(value).every(output=>isMembers(output)&&
has(output,"sensitive","type","value"))}var sourceBlocks=new Set(["//","terraform","provider","resource","data","variable","locals","module","output","import","\
moved","removed","check"]);function isSource(value){return Object.keys(value).every(name=>sourceBlocks.has(name))}function hasSchema(value,pattern){let schema=value.
$schema;return typeof schema=="string"&&pattern.test(schema)}function has(value,...names){return names.every(name=>Object.hasOwn(value,name))}function isMembers(value){
return typeof value=="object"&&value!==null&&!Array.isArray(value)}var bicepStatement=new RegExp(`^[ \\t]*(?:${[String.raw`targetScope\s*=`,String.raw`(?:resource|module|extension|provider|test)\s+(?:\w+\s+)?'`,String.raw`extension\s+\w+`,
String.raw`(?:param|output)\s+\w+\s+\S`,String.raw`(?:var|metadata|type|assert)\s+\w+[^\n=]*=`,String.raw`func\s+\w+\s*\(`,String.raw`import\s+(?:\*\s+as|\{|')`,
String.raw`@(?:sys\.)?[a-z]\w*\(`,String.raw`#(?:disable|restore)-`].join("|")})`,"mu"),parameterStatement=/^[ \t]*(?:using\s+(?:'|none\b|with\b)|extends\s+')/mu,
template=/deploymentTemplate\.json/iu,parameters=/deploymentParameters\.json/iu;function textKind(utf8,file){let head=new TextDecoder().decode(utf8.subarray(0,65536)),
rest=withoutComments(head);return rest.startsWith("{")?jsonKind(head):parameterStatement.test(rest)||/\.bicepparam$/iu.test(file)?"bicep-parameters":bicepStatement.
test(rest)||/\.bicep$/iu.test(file)?"bicep":void 0}function jsonKind(head){return parameters.test(head)?"arm-parameters":template.test(head)||head.includes('"co\
ntentVersion"')&&head.includes('"resources"')?"arm-template":void 0}function withoutComments(text4){let rest=text4.trimStart();for(;;){let[end,length]=rest.startsWith(
"//")?[rest.indexOf(`
`),1]:rest.startsWith("/*")?[rest.indexOf("*/"),2]:[-1,0];if(end===-1)return rest;rest=rest.slice(end+length).trimStart()}}var code={lineFeed:10,quote:34,comma:44,colon:58,bracket:91,backslash:92,bracketEnd:93,brace:123,braceEnd:125};function isSpace(byte){return byte===32||byte===10||
byte===13||byte===9}function skipSpace(bytes,at2){let next=at2;for(;isSpace(bytes[next]);)next+=1;return next}function endOfValue(bytes,at2){let first3=bytes[at2];
if(first3===code.quote)return endOfText(bytes,at2);if(first3!==code.brace&&first3!==code.bracket)return endOfScalar(bytes,at2);let depth=0;for(let next=at2;next<
bytes.length;next+=1){let byte=bytes[next];if(byte===code.quote){let end=endOfText(bytes,next);if(end===void 0)return;next=end-1}else if(byte===code.brace||byte===
code.bracket)depth+=1;else if((byte===code.braceEnd||byte===code.bracketEnd)&&(depth-=1,depth===0))return next+1}}function endOfText(bytes,at2){for(let next=at2+
1;next<bytes.length;next+=1){let byte=bytes[next];if(byte===code.backslash)next+=1;else if(byte===code.quote)return next+1}}function endOfScalar(bytes,at2){let next=at2;
for(;next<bytes.length&&!isDelimiter(bytes[next]);)next+=1;return next}function isDelimiter(byte){return isSpace(byte)||byte===code.comma||byte===code.colon||byte===
code.quote||byte===code.brace||byte===code.braceEnd||byte===code.bracket||byte===code.bracketEnd}function*childrenOf(bytes,at2){let isObject3=bytes[at2]===code.
brace,close=isObject3?code.braceEnd:code.bracketEnd,next=skipSpace(bytes,at2+1);if(bytes[next]!==close)for(;;){let key=isObject3?keyAt(bytes,next):void 0,start=key===
void 0?next:valueBehind(bytes,key.end),end=endOfValue(bytes,start);if(end===void 0||end===start)throw new SyntaxError("a value is missing or not complete");if(yield{
key,start,end},next=skipSpace(bytes,end),bytes[next]===close)return;if(bytes[next]!==code.comma)throw new SyntaxError("a comma is missing");next=skipSpace(bytes,
next+1)}}function keyAt(bytes,at2){let end=bytes[at2]===code.quote?endOfText(bytes,at2):void 0;if(end===void 0)throw new SyntaxError("a key is missing or not co\
mplete");return{start:at2,end}}function valueBehind(bytes,keyEnd){let colon=skipSpace(bytes,keyEnd);if(bytes[colon]!==code.colon)throw new SyntaxError("a colon \
is missing");return skipSpace(bytes,colon+1)}import{constants}from"node:buffer";var missingValue="a value is missing";function findFault(bytes,start){return new GrammarCheck(bytes,start).run()}var escapes=new Set([...'"\\/bfnrt'].map(character=>character.
charCodeAt(0))),word=/^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/,beginningOfWord=/^(?:t|tr|tru|f|fa|fal|fals|n|nu|nul|-|-?(?:0|[1-9]\d*)(?:\.\d*)?(?:[eE][+-]?\d*)?)$/,
GrammarCheck=class{#bytes;#open=[];#at;constructor(bytes,start){this.#bytes=bytes,this.#at=start}run(){let next="value";for(;typeof next=="string";){if(next==="\
done")return;this.#at=skipSpace(this.#bytes,this.#at),next=this.#step(next)}return next}#step(state){return state==="value"?this.#value():state==="key"?this.#key():
state==="behind"?this.#behind():this.#isClose()?this.#closed():this.#open.at(-1)?.isList===!0?"value":"key"}#value(){let first3=this.#bytes[this.#at];if(first3===
code.quote)return this.#text()??"behind";if(first3!==code.brace&&first3!==code.bracket)return this.#scalar()??"behind";let isList2=first3===code.bracket;return this.#open.
push({isList:isList2,step:isList2?0:void 0}),this.#at+=1,"opened"}#key(){let frame=this.#open.at(-1),start=this.#at;if(frame!==void 0&&(frame.step=void 0),this.#bytes[start]!==
code.quote)return this.#fault(start,"a key in double quotes is missing");let fault2=this.#text();return fault2!==void 0?fault2:(frame!==void 0&&(frame.step={start,
end:this.#at}),this.#at=skipSpace(this.#bytes,this.#at),this.#bytes[this.#at]!==code.colon?this.#fault(this.#at,"a colon is missing"):(this.#at+=1,"value"))}#behind(){
let frame=this.#open.at(-1);return frame===void 0?"done":this.#isClose()?this.#closed():this.#bytes[this.#at]!==code.comma?this.#fault(this.#at,frame.isList?"a \
comma or ] is missing":"a comma or } is missing"):(this.#at+=1,typeof frame.step!="number"?"key":(frame.step+=1,"value"))}#isClose(){return this.#bytes[this.#at]===
(this.#open.at(-1)?.isList===!0?code.bracketEnd:code.braceEnd)}#closed(){return this.#open.pop(),this.#at+=1,"behind"}#text(){let end=endOfText(this.#bytes,this.#at)??
this.#bytes.length+1;for(let next=this.#at+1;next<end-1;next+=1){let byte=this.#bytes[next]??0;if(byte<32)return this.#fault(next,"a text holds a line break or \
a control character");if(byte!==code.backslash)continue;let fault2=this.#escape(next+1);if(fault2!==void 0)return fault2;next+=1}if(end>this.#bytes.length)return this.#fault(
this.#bytes.length,"a text does not end");this.#at=end}#escape(at2){let byte=this.#bytes[at2];if(byte===void 0)return this.#fault(at2,"a text does not end");if(byte!==
117)return escapes.has(byte)?void 0:this.#fault(at2,"a text holds an escape that JSON does not know");for(let digit=at2+1;digit<=at2+4;digit+=1)if(!/^[0-9a-fA-F]$/.
test(String.fromCharCode(this.#bytes[digit]??0)))return this.#fault(digit,"four hexadecimal digits are missing")}#scalar(){let start=this.#at,end=endOfScalar(this.#bytes,
start),text4=new TextDecoder().decode(this.#bytes.subarray(start,Math.min(end,start+1e3)));if(end===this.#bytes.length&&beginningOfWord.test(text4)&&!word.test(
text4))return this.#fault(end,missingValue);if(!word.test(text4))return this.#fault(start,missingValue);this.#at=end}#fault(at2,problem){let path=this.#open.flatMap(
({step:step2})=>typeof step2!="object"?step2??[]:String(JSON.parse(new TextDecoder().decode(this.#bytes.subarray(step2.start,step2.end)))));return{at:at2,isEnd:at2>=
this.#bytes.length,problem,path}}};function escapeStep(step2){return String(step2).replaceAll("~","~0").replaceAll("/","~1")}function unescapeStep(step2){return step2.replaceAll("~1","/").replaceAll(
"~0","~")}function pointerOf(path){return path.map(step2=>`/${escapeStep(step2)}`).join("")}function stepsOfPointer(pointer){return pointer.split("/").slice(1).
map(unescapeStep)}function lineAt(bytes,at2){let line=1;for(let next=bytes.indexOf(code.lineFeed);next!==-1&&next<at2;next=bytes.indexOf(code.lineFeed,next+1))line+=1;return line}
var longestCounted=1e8;function positionAt(bytes,at2){let start=at2===0?0:bytes.lastIndexOf(code.lineFeed,at2-1)+1,column=at2-start<=longestCounted?new TextDecoder().
decode(bytes.subarray(start,at2)).length+1:at2-start+1;return{line:lineAt(bytes,at2),column}}var shownSteps=8,unprintable=/[^\p{L}\p{M}\p{N}\p{P}\p{S}]/gu;function shownPointer(path){
let steps=path.slice(0,shownSteps).map(step2=>String(step2).slice(0,60)),pointer=pointerOf(steps).replace(unprintable,character=>`\\u{${character.codePointAt(0)?.
toString(16)}}`);return path.length>shownSteps?`${pointer}/\u2026`:pointer}var lookedAt=4096,longestPath=32;function emptyInput(file){let advice="the command that wrote it has probably failed: run it again and read what it says: terraf\
orm show -json plan.bin > plan.json";return new PreflightError("input","the input is empty",{place:{file},advice})}var lookAlikes=[{pattern:/^\s*<(?:!doctype html|html|head|body|!--)/i,
is:"an HTML page, not JSON",advice:"a download has probably ended at a sign-in or error page: fetch the file again"},{pattern:/^Resource and property changes are indicated with|^The deployment will update the following scope/m,
is:"the text that what-if prints for people, not JSON",advice:"let it print JSON: az deployment group what-if \u2026 --no-pretty-print > what-if.json"},{pattern:/^\s*<\?xml|^\s*<[a-z][\w:.-]*[\s>]/i,
is:"XML, not JSON",advice:showPlan},{pattern:/^.{0,20}Terraform (?:used the selected providers|will perform the following actions)|OpenTofu (?:used the selected|will perform)|^No changes\. /m,
is:"the text that plan prints for people, not JSON",advice:"save the plan and convert it: terraform plan -out plan.bin, then terraform show -json plan.bin > pla\
n.json (or tofu)"},{pattern:/^.{0,12}Error: /m,is:"an error message in place of JSON",advice:"the command that wrote it has failed: mend that first, then run it\
 again: terraform show -json plan.bin > plan.json"},{pattern:/^\s*(?:terraform|locals|resource\s+"[^"]*"\s+"[^"]*"|data\s+"[^"]*"\s+"[^"]*"|(?:variable|module|provider|output)\s+"[^"]*")\s*\{/m,
is:"Terraform source, which is not read yet",advice:showPlan}];function lookAlike(utf8,file){let head=new TextDecoder().decode(utf8.subarray(0,lookedAt)),found=isBinary(
head)?{is:"binary data, not text",advice:showPlan}:lookAlikes.find(({pattern})=>pattern.test(head));return found&&new PreflightError("input",`this is ${found.is}`,
{place:{file},advice:found.advice})}function isBinary(head){let strange=0;for(let at2=0;at2<head.length;at2+=1){let unit=head.charCodeAt(at2);if(unit===0)return!0;
(unit<32&&unit!==9&&unit!==10&&unit!==13&&unit!==27||unit===65533)&&(strange+=1)}return strange*20>head.length}function syntaxError(utf8,start,file){let fault2=findFault(
utf8,start);if(fault2===void 0)return new PreflightError("input","the input is not JSON",{place:{file},advice:makeAnew});let{path}=fault2,pointer=path.length>0&&
path.length<=longestPath?{pointer:pointerOf(path)}:{},place2={file,...positionAt(utf8,fault2.at),...pointer},inside2=path.length===0?"":` of ${shownPointer(path)}`;
if(fault2.isEnd){let advice=`it was cut off, by a full disk or a step that was stopped: ${makeAnew}`,message2=path.length===0?"the input ends before its JSON do\
es":`the input ends in the middle${inside2}`;return new PreflightError("input",message2,{place:place2,advice})}if(path.length===0&&fault2.at===start&&fault2.problem===
missingValue)return lookAlike(utf8,file)??new PreflightError("input","the input is not JSON",{place:place2,advice:showPlan});let message=`the JSON is broken${path.
length===0?"":` in ${shownPointer(path)}`}: ${fault2.problem}`;return new PreflightError("input",message,{place:place2,advice:makeAnew})}var maximumCuts=16;function parseJson(utf8,file,settings={}){let parser=new Parser(utf8,file,settings);return parser.whole()??parser.embedded()}var Parser=class{#bytes;#file;#longest;#unused;#decoder=new TextDecoder;constructor(bytes,file,settings){
this.#bytes=bytes,this.#file=file,this.#longest=settings.longest??constants.MAX_STRING_LENGTH,this.#unused=settings.unused??new Set}whole(){if(this.#bytes.length>
this.#longest)return;let value=this.#attempt(()=>this.#parse({start:0,end:this.#bytes.length}));return value===void 0?void 0:{value,notices:[]}}embedded(){let first3=skipSpace(
this.#bytes,0);if(first3>=this.#bytes.length)throw emptyInput(this.#file);if(isListStart(this.#bytes,first3))return{value:this.#documentAt(first3).value,notices:[]};
let documents=[...this.#documents(first3)],[only]=documents;if(only===void 0)throw lookAlike(this.#bytes,this.#file)??syntaxError(this.#bytes,first3,this.#file);
let plans=documents.filter(({value})=>Object.hasOwn(value,"format_version")),[plan2,second]=plans;if(second!==void 0)throw this.#several(plans.length,second);let chosen=plan2??
only;return{value:chosen.value,span:chosen,notices:this.#skipped(chosen)}}*#documents(first3){let start=this.#bytes[first3]===code.brace?first3:nextLineStart(this.#bytes,
first3);for(start??=this.#insideLine(first3);start!==void 0;){let document=this.#documentAt(start);yield document;let behind=skipSpace(this.#bytes,document.end);
start=this.#bytes[behind]===code.brace?behind:nextLineStart(this.#bytes,document.end)}}#insideLine(first3){if(lookAlike(this.#bytes,this.#file)!==void 0)return;
let brace=this.#bytes.indexOf(code.brace,first3);return brace===-1?void 0:brace}#documentAt(start){let end=endOfValue(this.#bytes,start),value=end===void 0?void 0:
this.#attempt(()=>this.#piece({start,end},0));if(end===void 0||value===void 0)throw(start===skipSpace(this.#bytes,0)?void 0:lookAlike(this.#bytes,this.#file))??
syntaxError(this.#bytes,start,this.#file);return{value,start,end}}#piece(span,cuts){if(span.end-span.start<=this.#longest)return this.#parse(span);let first3=this.#bytes[span.
start];if(!(first3===code.brace||first3===code.bracket)||cuts>=maximumCuts){let message="the input is longer than a text can be, and a single value in it is, to\
o";throw new PreflightError("input",message,{place:{file:this.#file},advice:makeAnew})}let children=childrenOf(this.#bytes,span.start);return first3===code.bracket?
this.#list(children,cuts):this.#object(children,cuts)}#list(children,cuts){let list=[];for(let child of children)list.push(this.#piece(child,cuts+1));return list}#object(children,cuts){
let members2=[];for(let child of children){let key=child.key===void 0?"":String(this.#parse(child.key)),isUnused=cuts===0&&this.#unused.has(key);members2.push([
key,isUnused?null:this.#piece(child,cuts+1)])}return Object.fromEntries(members2)}#parse(span){return JSON.parse(this.#decoder.decode(this.#bytes.subarray(span.
start,span.end)))}#attempt(parse){try{return parse()}catch(cause){if(cause instanceof SyntaxError)return;if(!(cause instanceof RangeError))throw cause;let message="\
the input is nested too deep to be read";throw new PreflightError("input",message,{place:{file:this.#file},advice:makeAnew,cause})}}#several(count3,second){let place2={
file:this.#file,line:lineAt(this.#bytes,second.start)},advice="put each into a file of its own and give them all: vnet-preflight check a.json b.json";return new PreflightError(
"input",`the input holds ${count3} JSON documents, one after another`,{place:place2,advice})}#skipped(document){if(skipSpace(this.#bytes,0)===document.start&&skipSpace(
this.#bytes,document.end)>=this.#bytes.length)return[];let before=lineAt(this.#bytes,document.start)-1,after=lineAt(this.#bytes,this.#bytes.length)-lineAt(this.#bytes,
document.end);return[{message:`skipped what stands around the JSON${before+after===0?"":` (lines before it: ${before}, behind it: ${after})`}; in a workflow wit\
h hashicorp/setup-terraform, \`terraform_wrapper: false\` keeps it out`,file:this.#file}]}};function nextLineStart(bytes,from){for(let at2=bytes.indexOf(code.lineFeed,
from);at2!==-1;at2=bytes.indexOf(code.lineFeed,at2+1))if(bytes[at2+1]===code.brace)return at2+1}function isListStart(bytes,at2){if(bytes[at2]!==code.bracket)return!1;
let next=bytes[skipSpace(bytes,at2+1)];return next===void 0||'{["]-0123456789'.includes(String.fromCharCode(next))}var text2=value=>typeof value=="string"?void 0:fault("a text",value),flag2=value=>typeof value=="boolean"?void 0:fault("true or false",value),instanceKey=value=>typeof value==
"string"||typeof value=="number"?void 0:fault("a number or a text",value),anything2=(value,room)=>isContainer(value)?below(value,room,anything2):void 0,marks=(value,room)=>{
if(typeof value!="boolean")return isContainer(value)?below(value,room,marks):fault("true, false, an object or a list",value)},objectOf=check2=>(value,room)=>isObject2(
value)?below(value,room,check2):fault("an object",value),listOf=check2=>(value,room)=>Array.isArray(value)?below(value,room,check2):fault("a list",value),optional=check2=>(value,room)=>value===
void 0?void 0:check2(value,room),orNull=check2=>(value,room)=>value===null?void 0:check2(value,room),later=check2=>(value,room)=>check2()(value,room);function record(members2){
let checks=Object.entries(members2);return(value,room)=>{if(!isObject2(value))return fault("an object",value);if(room<=0)return tooDeep(value);for(let[name,check2]of checks){
let found=check2(value[name],room-1);if(found!==void 0)return within(name,found)}}}function isObject2(value){return typeof value=="object"&&value!==null&&!Array.
isArray(value)}function fault(expected,found){return{path:[],expected,found}}function within(step2,inner){return{...inner,path:[step2,...inner.path]}}function tooDeep(value){
return fault("nested at most 200 levels deep",value)}function below(value,room,check2){if(room<=0)return tooDeep(value);let takesScalars=check2!==anything2;if(Array.
isArray(value)){for(let index=0;index<value.length;index+=1){let found=takesScalars||isContainer(value[index])?check2(value[index],room-1):void 0;if(found!==void 0)
return within(index,found)}return}for(let name in value){let child=value[name],found=takesScalars||isContainer(child)?check2(child,room-1):void 0;if(found!==void 0)
return within(name,found)}}function isContainer(value){return typeof value=="object"&&value!==null}function typeName(value){return value===void 0?"nothing":value===
null?"null":Array.isArray(value)?"a list":typeof value=="string"?"a text":typeof value=="object"?"an object":`a ${typeof value}`}var unusedSections=new Set(["planned_values","resource_drift","relevant_attributes","output_changes","checks"]);function validatePlan(value,file){let version=isObject2(
value)?value.format_version:void 0;checkVersion(version,file);let found=plan(value,200);if(found!==void 0)throw wrongType(found,file);let read2=value;return refuseUnchanged(
read2,file),read2}function refuseUnchanged({resource_changes:changes=[],planned_values:planned},file){if(changes.length>0||!holdsManaged(planned?.root_module))return;
let message="the plan has no resource_changes, though planned_values says that there will be resources",advice=`if it was made with -refresh-only, make it witho\
ut; else ${makeAnew}`;throw new PreflightError("input",message,{place:{file},advice})}function holdsManaged(module2){let{resources=[],child_modules:modules=[]}=module2??
{};return resources.some(({mode})=>mode==="managed")||modules.some(holdsManaged)}function checkVersion(version,file){let trouble=versionTrouble(version);if(trouble===
void 0)return;let place2={file,...version!==void 0&&{pointer:"/format_version"}};throw new PreflightError("input",trouble.message,{place:place2,advice:trouble.advice})}
function versionTrouble(version){if(version===void 0)return{message:"the plan has no format_version, so nobody can tell how to read it",advice:`something has re\
moved it: ${makeAnew}`};if(typeof version!="string")return{message:`the format_version of the plan must be a text, not ${typeName(version)}`,advice:makeAnew};let major=Number(
/^(\d{1,9})\.\d+/.exec(version)?.[1]);if(major===1)return;if(Number.isNaN(major))return{message:"the format_version of the plan must be two numbers, such as 1.2",
advice:makeAnew};let advice=major>1?"update vnet-preflight, or make the JSON with a version of Terraform or OpenTofu that writes 1.x":"make the plan with Terraf\
orm 1.1 or newer, or with OpenTofu";return{message:`the plan has format_version ${version.slice(0,20)}, but only 1.x can be read`,advice}}function wrongType(found,file){
let isDeep=found.path.length>=200,place2={file,pointer:pointerOf(isDeep?found.path.slice(0,3):found.path)},message=`${`${shownPointer(found.path)} of the plan`}\
 must be ${found.expected}${isDeep?"":`, not ${typeName(found.found)}`}`;return new PreflightError("input",message,{place:place2,advice:`no version of Terraform\
 writes this: ${isDeep?showPlan:makeAnew}`})}var values=objectOf(anything2),expressions=(value,room)=>Array.isArray(value)?blockList(value,room):isObject2(value)?
Object.hasOwn(value,"references")||Object.hasOwn(value,"constant_value")?expression(value,room):blockBody(value,room):fault("an expression",value),expression=record(
{constant_value:optional(anything2),references:optional(listOf(text2))}),blockList=listOf(expressions),blockBody=objectOf(expressions),change=record({actions:listOf(
text2),before:orNull(values),after:orNull(values),after_unknown:optional(objectOf(marks)),before_sensitive:optional(marks),after_sensitive:optional(marks),replace_paths:optional(
listOf(listOf(anything2)))}),knownActions=["no-op","create","read","update","delete","forget"],consistentChange=(value,room)=>{let found=change(value,room);if(found!==
void 0||!isObject2(value))return found;let actions=value.actions;if(actions.length===0)return within("actions",fault("a list with at least one action",value.actions));
let strange=actions.find(action2=>!knownActions.includes(action2));if(strange!==void 0)return within("actions",fault(`a list of ${knownActions.join(", ")}`,strange));
if((actions.includes("create")||actions.includes("update"))&&value.after===null)return within("after",fault(`an object, as its actions are ${actions.join(" and ")}`,
null))},resourceChange=record({address:text2,module_address:optional(text2),mode:text2,type:text2,name:text2,index:optional(instanceKey),provider_name:optional(
text2),deposed:optional(text2),change:consistentChange}),resourceConfiguration=record({address:text2,mode:text2,type:text2,name:text2,provider_config_key:optional(
text2),expressions:optional(blockBody),count_expression:optional(expression),for_each_expression:optional(expression),depends_on:optional(listOf(text2))}),moduleCall=record(
{expressions:optional(blockBody),count_expression:optional(expression),for_each_expression:optional(expression),module:optional(later(()=>module)),depends_on:optional(
listOf(text2))}),module=record({resources:optional(listOf(resourceConfiguration)),module_calls:optional(objectOf(moduleCall)),outputs:optional(objectOf(record({
expression:optional(expression)}))),variables:optional(objectOf(record({default:optional(anything2),sensitive:optional(flag2)})))}),configuration=record({provider_config:optional(
objectOf(record({expressions:optional(blockBody)}))),root_module:optional(module)}),stateResource=(value,room)=>(isObject2(value)&&value.mode==="data"?dataSource:
stateOfAny)(value,room),stateMembers={address:text2,mode:text2,type:text2,name:text2,index:optional(instanceKey),provider_name:optional(text2),sensitive_values:optional(
marks),depends_on:optional(listOf(text2))},dataSource=record({...stateMembers,values}),stateOfAny=record({...stateMembers,values:optional(values)}),stateModule=record(
{address:optional(text2),resources:optional(listOf(stateResource)),child_modules:optional(listOf(later(()=>stateModule)))}),plannedModule=record({address:optional(
text2),resources:optional(listOf(record({address:text2,mode:text2,type:text2,name:text2,index:optional(instanceKey)}))),child_modules:optional(listOf(later(()=>plannedModule)))}),
plan=record({terraform_version:optional(text2),variables:optional(objectOf(record({value:optional(anything2)}))),resource_changes:optional(listOf(resourceChange)),
deferred_changes:optional(listOf(record({reason:optional(text2),resource_change:resourceChange}))),configuration:optional(configuration),planned_values:optional(
orNull(record({root_module:optional(plannedModule)}))),prior_state:optional(record({values:optional(record({root_module:optional(stateModule)}))})),complete:optional(
flag2),errored:optional(flag2)});function parseInput(bytes,file,settings={}){let{utf8,notices}=decode(bytes,file),source3=isJson(utf8)?void 0:textKind(utf8,file);if(source3!==void 0)return{kind:source3,
utf8,notices};let parsed3=parseOr(()=>parseJson(utf8,file,{...settings,unused:unusedSections}),utf8,file);if(typeof parsed3=="string")return{kind:parsed3,utf8,notices};
let kind=detectKind(parsed3.value,file),all=[...notices,...parsed3.notices];return kind==="terraform-plan"?{kind,plan:validatePlan(parsed3.value,file),notices:all}:
{kind,utf8:parsed3.span===void 0?utf8:blankAround(utf8,parsed3.span),notices:all}}function isJson(utf8){let first3=utf8[skipSpace(utf8,0)];return first3===code.
brace||first3===code.bracket}function parseOr(parse,utf8,file){try{return parse()}catch(error){let kind=error instanceof PreflightError?textKind(utf8,file):void 0;
if(kind!=="arm-template"&&kind!=="arm-parameters")throw error;return kind}}function blankAround(utf8,{start,end}){return utf8.map((byte,at2)=>at2>=start&&at2<end||
byte===code.lineFeed?byte:32)}var Graph=class _Graph{#sources;#notices=[];#read=new Map;#mentions;constructor(sources){this.#sources=sources}get types(){return[...new Set(this.#sources.flatMap(
source3=>[...source3.types]))].toSorted(compareText)}get notices(){return[...this.#sources.flatMap(source3=>source3.notices),...this.#notices]}get hasPast(){return this.#sources.
some(source3=>source3.hasPast)}get mentions(){return this.#mentions??=this.#sources.flatMap(source3=>source3.mentions())}ofType(type){return[...this.#ofType(type.
toLowerCase()).values()]}find(id){let key=idKey(id);return key===void 0?void 0:this.#ofType(typeOfKey(key)).get(key)}all(){return this.types.flatMap(type=>this.
ofType(type)).toSorted((left,right)=>compareText(left.key,right.key))}static merge(graphs){return new _Graph(graphs.flatMap(graph=>graph.#sources))}#ofType(type){
let known4=this.#read.get(type);if(known4!==void 0)return known4;let found=new Map,twins=new Map;for(let resource of this.#sources.flatMap(source3=>[...source3.
read(type)]))found.get(resource.key)===void 0?found.set(resource.key,resource):append(twins,resource.key,resource);for(let[key,others]of twins){let first3=found.
get(key),merged=first3&&mergeDescriptions([first3,...others],this.#notices);merged!==void 0&&found.set(key,merged)}return this.#read.set(type,found),found}};function sourceOf(resources,notices=[],mentions=[]){
let byType=new Map;for(let resource of resources)append(byType,resource.type.toLowerCase(),resource);return{types:[...byType.keys()],notices,hasPast:resources.some(
({before,lifecycle})=>before!==null&&lifecycle!=="keep"),read:type=>byType.get(type)??[],mentions:()=>mentions}}var routingSettings2=new Set(["WEBSITE_VNET_ROUTE_ALL","WEBSITE_CONTENTOVERVNET","WEBSITE_PULL_IMAGE_OVER_VNET"]);function appSetting(name,value){return value!==
void 0&&routingSettings2.has(name.toUpperCase())?{name,value:switchOnly(value)}:{name}}function switchOnly(value){return typeof value!="string"||/^\s*(?:[01]|true|false)\s*$/iu.
test(value)?value:"other"}function appSettingsOfMap(settings){return settings instanceof Sensitive?new Sensitive(appSettingsOfMap(reveal(settings))):isObject(settings)?
Object.entries(settings).map(([name,value])=>appSetting(name,value)):settings}function appSettingsOfList(settings){return settings instanceof Sensitive?new Sensitive(
appSettingsOfList(reveal(settings))):Array.isArray(settings)?settings.map(item=>{let open=reveal(item);if(!isObject(open))return open instanceof Unknown?open:null;
let name=open.name;return typeof name=="string"?appSetting(name,open.value):name===void 0?{}:{name}}):settings instanceof Unknown||settings instanceof Concat?settings:
null}function isAzapi(instance){return instance.type==="azapi_resource"||instance.type==="azapi_update_resource"}function azapiType(block){let written2=block.value("\
type");if(typeof written2!="string")return;let[type="",apiVersion]=written2.split("@");return{type,apiVersion}}function azapiId(block,subscription){let type=azapiType(
block)?.type;if(type===void 0)return;let given=block.idPart("resource_id",block.value("resource_id",[type]));if(given!=null)return joinText([given]);let name=block.
idPart("name");if(name==null)return;let[namespace="",...segments]=type.split("/"),last=segments.at(-1)??"";if(type.toLowerCase()==="microsoft.resources/resource\
groups"){let parent2=block.idPart("parent_id")??joinText(["/subscriptions/",subscription]);return joinText([parent2,"/resourceGroups/",name])}let parentType=segments.
length>1?[namespace,...segments.slice(0,-1)].join("/"):"Microsoft.Resources/resourceGroups",parent=block.idPart("parent_id",block.value("parent_id",[parentType]));
if(parent!=null)return segments.length>1?joinText([parent,"/",last,"/",name]):joinText([parent,"/providers/",namespace,"/",last,"/",name])}function azapiProperties(block,type){
let described=resourceType(type);if(described===void 0)return{};let root=block.instance.mode==="data"?"output":"body",body=block.value(root);if(body instanceof Unknown)
return Object.fromEntries(Object.keys(described.properties).map(name=>[name,body]));if(body instanceof Sensitive)return coveredProperties(block,body,described.properties);
let found=typeof body=="string"?fromText(body,described.properties):pick(block,`${root}.properties`,described.properties),identity=Object.hasOwn(described.properties,
"identity")?block.value("identity.0.type"):void 0;return withoutSecrets(type,{...isObject(found)&&found,...identity!=null&&{identity:{type:identity}}})}function coveredProperties(block,body,tree2){
let open=reveal(body),found=typeof open=="string"?fromText(open,tree2):isObject(open)?pickPlain(open.properties,tree2):{},shown2=isObject(found)?found:{},symbol=`${block.
instance.address}.body`;return Object.fromEntries(Object.keys(tree2).map(name=>{let value=shown2[name],hidden2=new Unknown({symbol:`${symbol}.${name}`,reason:"t\
he body is sensitive, and what of it is unknown is not shown"});return[name,value===void 0||isObject(value)?hidden2:new Sensitive(value)]}))}function withoutSecrets(type,properties){
let{siteConfig:siteConfig3,template:template3,parameters:parameters2}=properties;return isObject(siteConfig3)&&siteConfig3.appSettings!==void 0?{...properties,siteConfig:{
...siteConfig3,appSettings:appSettingsOfList(siteConfig3.appSettings)}}:type.toLowerCase()!=="microsoft.resources/deployments"?properties:{...properties,...template3!==
void 0&&{template:new Sensitive(template3)},...parameters2!==void 0&&{parameters:new Sensitive(parameters2)}}}function pick(block,path,tree2){if(typeof tree2=="\
string")return leaf(block,path,tree2);let whole=block.value(path);if(whole==null||whole instanceof Unknown||whole instanceof Sensitive)return whole;if(Array.isArray(
tree2))return Array.isArray(whole)?whole.map((_,index)=>pick(block,`${path}.${index}`,tree2[0])??null):void 0;let result={};for(let name of Object.keys(whole)){
let member4=memberOf(tree2,name),value=member4===void 0?void 0:pick(block,`${path}.${name}`,member4.tree);member4!==void 0&&value!==void 0&&value!==null&&(result[member4.
name]=value)}return result}function leaf(block,path,types2){let value=block.value(path,linkTypes(types2));return value===void 0?void 0:asDescribed(value,types2)}
function azapiMember(block,name){let root=block.instance.mode==="data"?"output":"body",body=block.value(root);if(typeof body=="string")return memberOfBody(body,
name);if(body instanceof Unknown)return new Unknown({symbol:`${block.instance.address}.${root}.${name}`,reason:body.$unknown.reason});if(!(body instanceof Sensitive))
return block.value(`${root}.${name}`);let value=memberOfBody(reveal(body),name);return value===void 0?void 0:new Sensitive(value)}function memberOfBody(body,name){
let open=typeof body=="string"?parsedBody(body):body;return isObject(open)?open[name]:void 0}function parsedBody(text4){try{return JSON.parse(text4)}catch{return}}
function fromText(text4,tree2){let body=parsedBody(text4);if(body!==void 0)return isObject(body)?pickPlain(body.properties,tree2)??{}:{};let reason="the body is\
 not valid JSON";return Object.fromEntries(Object.keys(tree2).map(name=>[name,new Unknown({symbol:`body.${name}`,reason})]))}function pickPlain(value,tree2){if(value===
void 0)return;if(typeof tree2=="string")return asDescribed(value,tree2);if(Array.isArray(tree2))return Array.isArray(value)?value.map(item=>pickPlain(item,tree2[0])??
null):void 0;if(!isObject(value))return;let result={};for(let[name,inner]of Object.entries(value)){let member4=memberOf(tree2,name),picked=member4===void 0?void 0:
pickPlain(inner,member4.tree);member4!==void 0&&picked!==void 0&&picked!==null&&(result[member4.name]=picked)}return result}function parseTraversal(text4){let steps=[],pattern=/([^.[\]"]+)|\["((?:[^"\\]|\\.)*)"\]|\[(\d+)\]/gy,at2=0;for(;at2<text4.length;){text4[at2]==="."&&(at2+=1),pattern.
lastIndex=at2;let match2=pattern.exec(text4);if(match2===null)break;let[whole,name,key,number]=match2;name!==void 0?steps.push({name}):key!==void 0?steps.push({
index:unescapeKey(key)}):steps.push({index:Number(number)}),at2+=whole.length}return steps}function unescapeKey(key){if(!key.includes("\\"))return key;try{return String(
JSON.parse(`"${key}"`))}catch{return key}}function formatIndex(index){return index===void 0?"":typeof index=="number"?`[${index}]`:`[${JSON.stringify(index)}]`}
function withoutKeys(address){return address.replace(/\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g,"")}var Configuration=class{root;providers;#instances=new Map;constructor(json){this.root=readModule(json?.root_module??{},void 0,void 0),this.providers=json?.provider_config??
{},this.#instances.set("",{address:"",name:void 0,module:this.root,key:void 0,parent:void 0})}instance(address){let known4=this.#instances.get(address??"");if(known4!==
void 0)return known4;let current=this.instance(""),steps=parseTraversal(address??"");for(let at2=0;at2<steps.length;){let name=steps[at2+1],index=steps[at2+2];if(name===
void 0||!("name"in name))break;let key=index!==void 0&&"index"in index?index.index:void 0;current=this.child(current,name.name,key),at2+=key===void 0?2:3}return this.#instances.
set(address??"",current),current}child(parent,name,key){let address=`${parent.address===""?"":`${parent.address}.`}module.${name}${formatIndex(key)}`,known4=this.#instances.
get(address);if(known4!==void 0)return known4;let made={address,name,module:parent.module?.children.get(name),key,parent};return this.#instances.set(address,made),
made}};function readModule(json,call,parent){let children=new Map,blocks3=new Map;for(let block of json.resources??[])blocks3.set(`${block.mode==="data"?"data.":
""}${block.type}.${block.name}`,block);let module2={json,call,parent,children,blocks:blocks3};for(let[name,childCall]of Object.entries(json.module_calls??{}))children.
set(name,readModule(childCall.module??{},childCall,module2));return module2}function*allModules(module2,address=""){yield[address,module2];for(let[name,child]of module2.
children)yield*allModules(child,`${address===""?"":`${address}.`}module.${name}`)}function isExpression(node){return typeof node=="object"&&node!==null&&!isList(
node)&&("references"in node||"constant_value"in node)}function*allExpressions(node,path=""){if(!(node==null||typeof node!="object"))if(isExpression(node))yield[
path,node];else for(let[name,child]of Object.entries(node))yield*allExpressions(child,path===""?name:`${path}.${name}`)}var naming=new Set(["id","name","tags","timeouts"]),areAlike=remember(block=>{let[first3,...others]=[...block.values()].map(traitsOf);return others.every(other2=>other2===
first3)});function traitsOf({after,unknown:unknown3}){let known4=Object.entries(after??{}).filter(([attribute])=>!naming.has(attribute));return JSON.stringify([
known4.map(([attribute,value])=>[attribute,withoutAddresses(value)]),unknown3])}function withoutAddresses(value){return typeof value=="string"?value.replace(/^[\d.]+(?=\/\d+$)/,
""):isList(value)?value.map(withoutAddresses):value}function pairByKey(instances,text4,all,{key,siblings}){let own4=key===void 0?void 0:instances.get(key);if(own4===void 0||typeof key!="string"||!isIndexedBy("eac\
h.key",text4,all))return[];let decorated=decorationsOf(instances,siblings).map(([before,behind])=>instances.get(before+key+behind));return[own4,...decorated.filter(
instance=>instance!==void 0)]}function decorationsOf(instances,siblings){let ofBlock=decorations.get(siblings)??new WeakMap;decorations.set(siblings,ofBlock);let known4=ofBlock.
get(instances)??findDecorations([...instances.keys()],siblings);return ofBlock.set(instances,known4),known4}var decorations=new WeakMap;function findDecorations(keys,siblings){
let all=new Set(keys),[first3]=siblings;return typeof first3!="string"?[]:keys.flatMap(key=>{let start=typeof key=="string"&&key!==first3?key.indexOf(first3):-1;
if(typeof key!="string"||start<0)return[];let[before,behind]=[key.slice(0,start),key.slice(start+first3.length)];return siblings.every(sibling=>all.has(`${before}${String(
sibling)}${behind}`))?[[before,behind]]:[]})}function pairByCount(instances,text4,all,{key,siblings}){if(!(instances.size!==siblings.length||!isIndexedBy("count\
.index",text4,all)))return areAlike(instances)?instances.get(key):void 0}function isIndexedBy(index,text4,all){let others=all.filter(other2=>!other2.startsWith(
text4));return others.length===1&&others[0]===index}var maximumDepth2=40,maximumCandidates=64,References=class{#configuration;#instances;#variables;#terms=new Map;#latest=new Map;#calls=new WeakMap;constructor(configuration2,instances,variables){
this.#configuration=configuration2,this.#instances=instances,this.#variables=variables??{}}resolve(expression2,instance){return this.#expression(expression2,this.#scopeOf(
instance),0)}#scopeOf(instance){let siblings=this.#instances.keysOfBlock(instance);return{module:instance.module,key:instance.key,forEach:instance.block?.for_each_expression,
siblings}}#expression(expression2,scope,depth){if(expression2.constant_value!==void 0)return literal(expression2.constant_value);if(depth>maximumDepth2)return opaque(
"an expression nested too deeply");let terms=this.#termsOf(expression2);if(!terms.isShared)return this.#resolveTerms(terms,scope,depth);let latest=this.#latest.
get(expression2);if(latest?.module===scope.module)return latest.resolution;let resolution=this.#resolveTerms(terms,scope,depth);return this.#latest.set(expression2,
{module:scope.module,resolution}),resolution}#resolveTerms({terms,texts:texts3},scope,depth){let[only]=terms;if(terms.length===1&&only!==void 0)return this.#term(
only.text,only.steps,texts3,scope,depth+1);let parts=terms.map(term=>this.#term(term.text,term.steps,texts3,scope,depth+1)),indexed=parts.findIndex(part=>part.isIndexed);
return{targets:distinct(parts.flatMap(part=>part.targets)),literals:parts.flatMap(part=>part.literals),opaque:(indexed===-1?parts:parts.slice(0,indexed)).flatMap(
part=>part.opaque),isProbable:parts.some(part=>part.isProbable)}}#termsOf(expression2){let known4=this.#terms.get(expression2);if(known4!==void 0)return known4;
let texts3=exactTerms(expression2.references??[]),terms=texts3.map(text4=>({text:text4,steps:parseTraversal(text4)})),found={texts:texts3,terms,isShared:!texts3.
some(text4=>/^(?:each|count)\b/.test(text4))};return this.#terms.set(expression2,found),found}#term(text4,steps,all,scope,depth){let[first3,second]=steps.map(nameOf3);
switch(first3){case"each":return second==="value"?this.#eachValue(steps.slice(2),scope,depth):scope.key===void 0?opaque(text4):literal(scope.key);case"count":return scope.
key===void 0?opaque(text4):literal(scope.key);case"var":return second===void 0?opaque(text4):this.#variable(second,steps.slice(2),scope.module,depth);case"modul\
e":return second===void 0?opaque(text4):this.#output(second,steps.slice(2),all,scope,depth);case"path":case"terraform":return literal(text4);case"local":case"se\
lf":case void 0:return opaque(text4);default:return this.#resource({text:text4,steps,all},scope)}}#resource({text:text4,steps,all},scope){let mode=nameOf3(steps[0])===
"data"?"data":"managed",own4=mode==="data"?steps.slice(1):steps,[type,name]=own4.map(nameOf3),rest=own4.slice(2);if(type===void 0||name===void 0)return opaque(text4);
let instances=this.#instances.ofBlock(scope.module,mode,type,name);if(instances.size===0)return opaque(text4);let[index]=rest;if(index!==void 0&&"index"in index){
let exact2=instances.get(index.index);return exact2===void 0?opaque(text4):targets([exact2],rest.slice(1))}let single2=instances.get(void 0);if(single2!==void 0)
return targets([single2],rest);let counted=pairByCount(instances,text4,all,scope);if(counted!==void 0)return{...targets([counted],rest),isProbable:!0,isIndexed:!0};
let paired=pairByKey(instances,text4,all,scope);return paired.length>0?{...targets(paired,rest),isIndexed:!0}:instances.size>maximumCandidates?opaque(`one of ${instances.
size} instances of ${text4}`):{...targets([...instances.values()],rest),isIndexed:rest.length===0}}#eachValue(rest,scope,depth){let{forEach,key}=scope;if(forEach===
void 0||key===void 0)return opaque("each.value");if(forEach.constant_value!==void 0)return fromCollection(forEach.constant_value,key,rest);let terms=exactTerms(
forEach.references??[]),[only]=terms;if(only===void 0||terms.length>1)return opaque("each.value");let steps=parseTraversal(only),[first3,second]=steps.map(nameOf3);
if(first3==="var"&&second!==void 0&&steps.length===2){let whole=this.#variable(second,[],scope.module,depth+1),[collection]=whole.literals;return whole.literals.
length===1&&whole.targets.length===0&&collection!==void 0?fromCollection(collection,key,rest):opaque("each.value")}let isData=first3==="data",[type,name]=isData?
[second,nameOf3(steps[2])]:[first3,second];if(type===void 0||name===void 0||steps.length!==(isData?3:2))return opaque("each.value");let chained=this.#instances.
ofBlock(scope.module,isData?"data":"managed",type,name).get(key);return chained===void 0?opaque("each.value"):targets([chained],rest)}#variable(name,rest,module2,depth){
let declared2=module2.module?.json.variables?.[name];if(module2.parent===void 0){if(declared2?.sensitive===!0)return opaque(`var.${name}`);let given=Object.hasOwn(
this.#variables,name)?this.#variables[name]?.value:void 0,value2=at(given===void 0?declared2?.default:given,rest);return value2===void 0?opaque(`var.${name}`):literal(
value2)}let call=module2.module?.call,written2=call?.expressions!==void 0&&Object.hasOwn(call.expressions,name)?call.expressions[name]:void 0;if(written2===void 0){
let value2=at(declared2?.default,rest);return value2===void 0?opaque(`var.${name}`):literal(value2)}if(!isExpression(written2))return opaque(`var.${name}`);if(written2.
constant_value!==void 0){let value2=at(written2.constant_value,rest);return value2===void 0?opaque(`var.${name}`):literal(value2)}let resolved=this.#expression(
written2,this.#callScope(module2),depth+1),[value]=resolved.literals;if(rest.length>0&&resolved.targets.length===0&&resolved.literals.length===1&&value!==void 0){
let inner=at(value,rest);if(inner!==void 0)return{...resolved,literals:[inner]}}return resolved}#callScope(module2){return{module:module2.parent??module2,key:module2.
key,forEach:module2.module?.call?.for_each_expression,siblings:this.#moduleKeys(module2)}}#moduleKeys(module2){return module2.parent===void 0||module2.name===void 0?
[]:this.#instances.keysOfCall(module2.parent,module2.name)}#output(name,rest,all,scope,depth){let called=scope.module.module?.children.get(name);if(called===void 0)
return opaque(`module.${name}`);let[index]=rest;if(!(called.call?.count_expression!==void 0||called.call?.for_each_expression!==void 0))return this.#outputOf(this.#configuration.
child(scope.module,name,void 0),rest,depth);if(index!==void 0&&"index"in index)return this.#outputOf(this.#configuration.child(scope.module,name,index.index),rest.
slice(1),depth);let instances=this.#instancesOfCall(scope.module,name),paired=pairByKey(instances,`module.${name}`,all,scope),chosen=paired.length===0?[...instances.
values()]:paired;return{...join9(chosen.map(instance=>this.#outputOf(instance,rest,depth))),isIndexed:!0}}#instancesOfCall(parent,name){let keys=this.#instances.
keysOfCall(parent,name),known4=this.#calls.get(keys);if(known4!==void 0)return known4;let instances=new Map(keys.map(key=>[key,this.#configuration.child(parent,
name,key)]));return this.#calls.set(keys,instances),instances}#outputOf(module2,rest,depth){let outputs=module2.module?.json.outputs??{},name=nameOf3(rest[0]),chosen=name===
void 0?Object.values(outputs):Object.hasOwn(outputs,name)?[outputs[name]]:[],scope={module:module2,key:void 0,forEach:void 0,siblings:[void 0]},parts=chosen.map(
output=>output?.expression===void 0?opaque(`${module2.address}.${name??""}`):this.#expression(output.expression,scope,depth+1));if(parts.length===0)return opaque(
`${module2.address}.${name??"*"}`);let joined4=join9(parts),isCollection=joined4.targets.length>1;return{...joined4,isIndexed:isCollection}}};function exactTerms(references){
let exact2=new Set,longer="";for(let reference of references)longer.startsWith(reference)&&/^[.[]/.test(longer.slice(reference.length))||exact2.add(reference),longer=
reference;return[...exact2]}function fromCollection(collection,key,rest){let element=isList(collection)?collection.includes(key)?key:void 0:at(collection,[{index:key}]),
value=element===void 0?void 0:at(element,rest);return value===void 0?opaque("each.value"):literal(value)}function at(value,steps){let current=value;for(let step2 of steps){
let key="name"in step2?step2.name:step2.index;if(isList(current))current=current[Number(key)];else if(typeof current=="object"&&current!==null&&Object.hasOwn(current,
String(key)))current=current[String(key)];else return}return current}function nameOf3(step2){return step2!==void 0&&"name"in step2?step2.name:void 0}function literal(value){
return{targets:[],literals:[value],opaque:[],isProbable:!1}}function opaque(text4){return{targets:[],literals:[],opaque:[text4],isProbable:!1}}function targets(instances,attribute){
return{targets:instances.map(instance=>({instance,attribute})),literals:[],opaque:[],isProbable:!1}}function join9(parts){return{targets:distinct(parts.flatMap(
part=>part.targets)),literals:parts.flatMap(part=>part.literals),opaque:parts.flatMap(part=>part.opaque),isProbable:parts.some(part=>part.isProbable)}}function distinct(all){
return[...new Map(all.map(target=>[`${target.instance.address}|${JSON.stringify(target.attribute)}`,target])).values()]}var Dependencies=class{#plan;#state;constructor(plan2){this.#plan=plan2}isBefore(address,instance){let wanted=withoutKeys(address);if(this.#ofState(instance).includes(
wanted))return!0;let{block}=instance,scope=scopeOf(instance.module);if(block===void 0||scope===void 0)return;let isOpen2=!1,seen=new Set,queue=stepsFrom(block,scope);
for(let next=queue.pop();next!==void 0;next=queue.pop()){let full=addressOf(next);if(full===wanted||wanted.startsWith(`${full}.`))return!0;seen.has(full)||(seen.
add(full),isOpen2||=isOpenAt(next),queue.push(...stepsBehind(next)))}return isOpen2?void 0:!1}#ofState(instance){return this.#state??=new Map(stateDependencies(
this.#plan.prior_state?.values?.root_module)),(this.#state.get(instance.address)??[]).map(withoutKeys)}};function scopeOf(instance){let{module:module2,parent,address}=instance;
if(module2!==void 0)return{module:module2,address:withoutKeys(address),parent:parent===void 0?void 0:scopeOf(parent)}}function addressOf({scope,term}){return scope.
address===""?term:`${scope.address}.${term}`}function stepsFrom(block,scope){let own4=[block.count_expression,block.for_each_expression].flatMap(termsIn);for(let[
,expression2]of allExpressions(block.expressions))own4.push(...termsIn(expression2));return[...stepsOf3([...own4,...block.depends_on??[]],scope),...stepsOfCall(
scope)]}function stepsOfCall({module:{call},parent}){if(call===void 0||parent===void 0)return[];let own4=[call.count_expression,call.for_each_expression].flatMap(
termsIn);return[...stepsOf3([...own4,...call.depends_on??[]],parent),...stepsOfCall(parent)]}function stepsOf3(terms,scope){return terms.map(term=>({scope,term:shortTerm(
term)}))}function shortTerm(term){let parts=withoutKeys(term).split(".");return parts.slice(0,parts[0]==="data"||parts[0]==="module"?3:2).join(".")}function termsIn(expression2){
return exactTerms(expression2?.references??[])}function isOpenAt({scope,term}){let[first3,second=""]=term.split(".");return first3==="local"||first3==="module"&&
!scope.module.children.has(second)}function stepsBehind({scope,term}){let[first3,second="",third]=term.split(".");if(first3==="module")return stepsIntoModule(scope,
second,third);if(first3==="var")return stepsOfVariable(scope,second);let block=scope.module.blocks.get(term);return block===void 0?[]:stepsFrom(block,scope)}function stepsIntoModule(scope,name,output){
let module2=scope.module.children.get(name);if(module2===void 0)return[];let address=addressOf({scope,term:`module.${name}`}),inner={module:module2,address,parent:scope};
if(output===void 0)return everythingIn(inner);let written2=module2.json.outputs?.[output];return stepsOf3([...termsIn(written2?.expression),...written2?.depends_on??
[]],inner)}function everythingIn(scope){let own4=[...scope.module.blocks.keys()].map(term=>({scope,term})),inner=[...scope.module.children.keys()].map(name=>({scope,
term:`module.${name}`}));return[...own4,...inner]}function stepsOfVariable({module:{call},parent},name){return parent===void 0?[]:stepsOf3(termsOfArgument(call,
name),parent)}function termsOfArgument(call,name){let found=[];for(let[,expression2]of allExpressions(call?.expressions?.[name]))found.push(...termsIn(expression2));
return found}function*stateDependencies(module2){for(let resource of module2?.resources??[])yield[resource.address,resource.depends_on??[]];for(let child of module2?.
child_modules??[])yield*stateDependencies(child)}var Link=class{attribute;types;isWriteOnly;constructor(attribute,types2,isWriteOnly=!1){this.attribute=attribute,this.types=types2,this.isWriteOnly=isWriteOnly}},
Blocks=class{attribute;shape;isFirstOnly;constructor(attribute,shape,isFirstOnly){this.attribute=attribute,this.shape=shape,this.isFirstOnly=isFirstOnly}},Compute=class{attributes;run;constructor(attributes2,run2){
this.attributes=attributes2,this.run=run2}},Literal=class{value;constructor(value){this.value=value}},link2=(attribute,...types2)=>new Link(attribute,types2),writeOnlyLink=(attribute,...types2)=>new Link(
attribute,types2,!0),blocks2=(attribute,shape)=>new Blocks(attribute,shape,!1),first=(attribute,shape)=>new Blocks(attribute,shape,!0),compute=(attributes2,run2)=>new Compute(
attributes2,run2),literal2=value=>new Literal(value);function evaluate2(spec,block){if(typeof spec=="string")return block.value(spec)??nothing(block,spec);if(spec instanceof
Link)return linked(spec,block);if(spec instanceof Compute)return spec.run(block);if(spec instanceof Literal)return spec.value;if(spec instanceof Blocks){let inner=block.
blocks(spec.attribute);if(!Array.isArray(inner))return inner;if(inner.length===0&&block.value(spec.attribute)===void 0)return;let shaped2=inner.map(child=>evaluateShape(
spec.shape,child));return spec.isFirstOnly?shaped2[0]:shaped2}let shaped=evaluateShape(spec,block);return Object.keys(shaped).length===0?void 0:shaped}function linked(spec,block){
let id=spec.isWriteOnly?block.writeOnly(spec.attribute,spec.types):block.value(spec.attribute,spec.types);return id==null||id===""?nothing(block,spec.attribute):
id}function nothing(block,attribute){return block.instance.mode==="data"&&block.value(attribute)!==void 0?null:void 0}function evaluateShape(shape,block){let result={};
for(let name in shape){let spec=shape[name],value=spec===void 0?void 0:evaluate2(spec,block);value!==void 0&&(result[name]=value)}return result}var routesOf2=remember(
_shape=>new Map);function routeTo(shape,path){let routes=routesOf2(shape),known4=routes.get(path);if(known4!==void 0||routes.has(path))return known4;let route2=findRoute(
shape,stepsOf2(path));return routes.set(path,route2),route2}function findRoute(shape,[name="",...rest]){let spec=Object.hasOwn(shape,name)?shape[name]:void 0;if(spec!==
void 0)return isShape(spec)&&rest.length>0?findRoute(spec,rest):{spec,rest}}function evaluateAt({spec,rest},block){return coveredAt(evaluate2(spec,block),rest)}
function isShape(spec){return typeof spec=="object"&&Object.getPrototypeOf(spec)===Object.prototype}function attributesOf(shape,path){let[name,...rest]=path,spec=name===
void 0?void 0:shape[name];return spec===void 0?[]:attributesOfSpec(spec,rest)}function attributesOfSpec(spec,rest=[]){if(typeof spec=="string")return[[spec,...rest].
join(".")];if(spec instanceof Link)return[spec.attribute];if(spec instanceof Compute)return spec.attributes;if(spec instanceof Literal)return[];if(spec instanceof
Blocks){let[index,...inner]=spec.isFirstOnly?["0",...rest]:rest;return index===void 0||inner.length===0?[index===void 0?spec.attribute:`${spec.attribute}.${index}`]:
attributesOf(spec.shape,inner).map(attribute=>`${spec.attribute}.${index}.${attribute}`)}return rest.length>0?attributesOf(spec,rest):Object.keys(spec).flatMap(
name=>attributesOf(spec,[name]))}function ifWritten(spec){let attributes2=attributesOfSpec(spec),[only]=typeof spec=="string"||spec instanceof Link?attributes2:[];return compute(attributes2,block=>{
if(only!==void 0&&block.isUnknown(only)&&isUnwritten(block,only))return;let value=evaluate2(spec,block);return value instanceof Unknown&&attributes2.every(attribute=>isUnwritten(
block,attribute))?void 0:value})}function isUnwritten(block,attribute){if(block.isWritten(attribute)===!1)return!0;for(let dot=attribute.indexOf(".");dot>0;dot=
attribute.indexOf(".",dot+1)){let outer=attribute.slice(0,dot);if(block.isWritten(outer)===!1&&block.isUnknown(outer))return!0}return!1}function either(...specs){
let attributes2=specs.flatMap(spec=>attributesOfSpec(spec));return compute(attributes2,block=>{for(let spec of specs){let value=evaluate2(spec,block);if(value!==
void 0)return value}})}function unknownBlocks(attribute){return compute([attribute],block=>{let found=block.blocks(attribute);return found instanceof Unknown&&block.
isWritten(attribute)!==!1?found:void 0})}function filled(attribute){return compute([attribute],block=>{let value=block.value(attribute);return value==null||value===
""||Array.isArray(value)&&value.length===0?nothing(block,attribute):value})}function listOf2(attribute){return compute([attribute],block=>{let value=block.value(
attribute);return value==null||value===""?nothing(block,attribute):value instanceof Unknown?value:[value]})}function not(attribute){return compute([attribute],block=>{
let value=block.value(attribute);return typeof value=="boolean"?!value:value??nothing(block,attribute)})}function is(attribute,wanted){return compute([attribute],
block=>{let value=block.value(attribute);return typeof value=="string"?value===wanted:value??nothing(block,attribute)})}function inWords(attribute,words2){return compute(
[attribute],block=>{let value=block.value(attribute);return(typeof value=="string"||typeof value=="boolean")&&Object.hasOwn(words2,String(value))?words2[String(
value)]:value??void 0})}var publicNetworkAccess=inWords("public_network_access_enabled",{true:"Enabled",false:"Disabled"});function joined(attribute){return compute(
[attribute],block=>{let value=block.value(attribute);return Array.isArray(value)&&value.every(item=>typeof item=="string")?[...value].join(", "):value??void 0})}
function ids(attribute,...types2){return compute([attribute],block=>idList(block.value(attribute,types2))??nothing(block,attribute))}function idList(value){if(!(value==
null||value===""))return value instanceof Sensitive?new Sensitive(idList(reveal(value))??[]):Array.isArray(value)?value.length===0?void 0:value.map(id=>({id})):
value instanceof Unknown&&value.$unknown.possible===void 0?value:[{id:value}]}var arm={resourceGroup:"Microsoft.Resources/resourceGroups",deployment:"Microsoft.Resources/deployments",virtualNetwork:"Microsoft.Network/virtualNetworks",subnet:"\
Microsoft.Network/virtualNetworks/subnets",peering:"Microsoft.Network/virtualNetworks/virtualNetworkPeerings",networkSecurityGroup:"Microsoft.Network/networkSec\
urityGroups",securityRule:"Microsoft.Network/networkSecurityGroups/securityRules",applicationSecurityGroup:"Microsoft.Network/applicationSecurityGroups",serviceEndpointPolicy:"\
Microsoft.Network/serviceEndpointPolicies",routeTable:"Microsoft.Network/routeTables",route:"Microsoft.Network/routeTables/routes",natGateway:"Microsoft.Network\
/natGateways",virtualNetworkGateway:"Microsoft.Network/virtualNetworkGateways",localNetworkGateway:"Microsoft.Network/localNetworkGateways",expressRouteCircuit:"\
Microsoft.Network/expressRouteCircuits",expressRouteGateway:"Microsoft.Network/expressRouteGateways",virtualHub:"Microsoft.Network/virtualHubs",privateDnsZone:"\
Microsoft.Network/privateDnsZones",privateDnsZoneLink:"Microsoft.Network/privateDnsZones/virtualNetworkLinks",dnsResolver:"Microsoft.Network/dnsResolvers",scaleSet:"\
Microsoft.Compute/virtualMachineScaleSets",plan:"Microsoft.Web/serverfarms",site:"Microsoft.Web/sites",slot:"Microsoft.Web/sites/slots",networkConfig:"Microsoft\
.Web/sites/networkConfig",slotNetworkConfig:"Microsoft.Web/sites/slots/networkConfig",environment:"Microsoft.Web/hostingEnvironments",storageAccount:"Microsoft.\
Storage/storageAccounts"};function covered(spec){return compute(attributesOfSpec(spec),block=>{let value=evaluate2(spec,block);return typeof value=="string"?new Sensitive(value):value})}
var template2={template:filled("template_content"),parameters:covered(filled("parameters_content"))},parameterMap=compute(["parameters"],block=>{let values2=block.
value("parameters");return isObject(values2)?JSON.stringify(Object.fromEntries(Object.entries(values2).map(([name,value])=>[name,{value:reveal(value)}]))):values2 instanceof
Sensitive||values2===null?void 0:values2}),deploymentMappings={azurerm_resource_group_template_deployment:{arm:arm.deployment,properties:{mode:"deployment_mode",
...template2}},azurerm_subscription_template_deployment:{arm:arm.deployment,id:{subscription:!0},properties:template2},azurerm_management_group_template_deployment:{
arm:arm.deployment,id:{parentId:"management_group_id",parentType:"Microsoft.Management/managementGroups"},properties:template2},azurerm_tenant_template_deployment:{
arm:arm.deployment,id:{subscription:!0},properties:template2},azurerm_template_deployment:{arm:arm.deployment,properties:{mode:"deployment_mode",template:filled(
"template_body"),parameters:covered(either(filled("parameters_body"),parameterMap))}}};var zoneLink={virtualNetwork:{id:link2("virtual_network_id",arm.virtualNetwork)},registrationEnabled:"registration_enabled"},dnsMappings={azurerm_private_dns_zone:{
arm:arm.privateDnsZone},azurerm_private_dns_zone_virtual_network_link:{arm:arm.privateDnsZoneLink,id:{parentNames:["private_dns_zone_name"]},properties:zoneLink},
azurerm_private_endpoint:{arm:"Microsoft.Network/privateEndpoints",properties:{subnet:{id:link2("subnet_id",arm.subnet)},privateLinkServiceConnections:blocks2("\
private_service_connection",{properties:{privateLinkServiceId:compute(["private_connection_resource_id","private_connection_resource_alias"],block=>block.value(
"private_connection_resource_id")??block.value("private_connection_resource_alias")??void 0),groupIds:filled("subresource_names")}}),privateDnsZoneGroups:blocks2(
"private_dns_zone_group",{privateDnsZoneIds:compute(["private_dns_zone_ids"],block=>{let zones=block.value("private_dns_zone_ids",[arm.privateDnsZone]);return zones==
null||typeof zones!="string"?zones??void 0:[zones]})})}},azurerm_private_dns_resolver:{arm:arm.dnsResolver,properties:{virtualNetwork:{id:link2("virtual_network\
_id",arm.virtualNetwork)}}},azurerm_private_dns_resolver_inbound_endpoint:{arm:`${arm.dnsResolver}/inboundEndpoints`,id:{parentId:"private_dns_resolver_id",parentType:arm.
dnsResolver},properties:{ipConfigurations:blocks2("ip_configurations",{subnet:{id:link2("subnet_id",arm.subnet)}})}},azurerm_private_dns_resolver_outbound_endpoint:{
arm:`${arm.dnsResolver}/outboundEndpoints`,id:{parentId:"private_dns_resolver_id",parentType:arm.dnsResolver},properties:{subnet:{id:link2("subnet_id",arm.subnet)}}}},
zoneLinkById={arm:arm.privateDnsZoneLink,id:{parentId:"private_dns_zone_id",parentType:arm.privateDnsZone},properties:zoneLink};var isBgpOn=either(ifWritten("bgp_enabled"),ifWritten("enable_bgp")),inHub={virtualHub:{id:link2("virtual_hub_id",arm.virtualHub)}},gatewayMappings={azurerm_virtual_network_gateway:{
arm:arm.virtualNetworkGateway,properties:{gatewayType:"type",vpnType:"vpn_type",enableBgp:isBgpOn,activeActive:ifWritten("active_active"),sku:{name:"sku",tier:"\
sku"},ipConfigurations:blocks2("ip_configuration",{name:"name",properties:{subnet:{id:link2("subnet_id",arm.subnet)}}}),vpnClientConfiguration:first("vpn_client\
_configuration",{vpnClientAddressPool:{addressPrefixes:"address_space"},vpnClientProtocols:ifWritten(filled("vpn_client_protocols")),vpnAuthenticationTypes:ifWritten(
filled("vpn_auth_types"))}),customRoutes:first("custom_route",{addressPrefixes:filled("address_prefixes")})}},azurerm_virtual_network_gateway_connection:{arm:"M\
icrosoft.Network/connections",properties:{connectionType:"type",enableBgp:isBgpOn,virtualNetworkGateway1:{id:link2("virtual_network_gateway_id",arm.virtualNetworkGateway)},
virtualNetworkGateway2:{id:link2("peer_virtual_network_gateway_id",arm.virtualNetworkGateway)},localNetworkGateway2:{id:link2("local_network_gateway_id",arm.localNetworkGateway)},
peer:{id:link2("express_route_circuit_id",arm.expressRouteCircuit)}}},azurerm_local_network_gateway:{arm:arm.localNetworkGateway,properties:{localNetworkAddressSpace:{
addressPrefixes:filled("address_space")}}},azurerm_express_route_circuit:{arm:arm.expressRouteCircuit},azurerm_virtual_hub:{arm:arm.virtualHub,properties:{addressPrefix:filled(
"address_prefix")}},azurerm_virtual_hub_connection:{arm:"Microsoft.Network/virtualHubs/hubVirtualNetworkConnections",id:{parentId:"virtual_hub_id",parentType:arm.
virtualHub},properties:{remoteVirtualNetwork:{id:link2("remote_virtual_network_id",arm.virtualNetwork)}}},azurerm_express_route_gateway:{arm:arm.expressRouteGateway,
properties:inHub},azurerm_express_route_connection:{arm:"Microsoft.Network/expressRouteGateways/expressRouteConnections",id:{parentId:"express_route_gateway_id",
parentType:arm.expressRouteGateway},properties:{expressRouteCircuitPeering:{id:"express_route_circuit_peering_id"}}},azurerm_vpn_gateway:{arm:"Microsoft.Network\
/vpnGateways",properties:inHub},azurerm_vpn_server_configuration:{arm:"Microsoft.Network/vpnServerConfigurations",properties:{vpnProtocols:ifWritten(filled("vpn\
_protocols"))}},azurerm_point_to_site_vpn_gateway:{arm:"Microsoft.Network/p2sVpnGateways",properties:{...inHub,vpnServerConfiguration:{id:link2("vpn_server_conf\
iguration_id","Microsoft.Network/vpnServerConfigurations")},p2SConnectionConfigurations:blocks2("connection_configuration",{name:"name",properties:{vpnClientAddressPool:{
addressPrefixes:"vpn_client_address_pool.0.address_prefixes"}}})}}};var poolAllocations=compute(["ip_address_pool"],block=>{let found=block.blocks("ip_address_pool");if(found instanceof Unknown)return found;if(found.length!==0)return found.
map(pool2=>({pool:{id:pool2.value("id")??null},numberOfIpAddresses:pool2.value("number_of_ip_addresses")??null,...allocated(pool2.value("allocated_ip_address_pr\
efixes"))}))});function allocated(prefixes2){return Array.isArray(prefixes2)?{allocatedAddressPrefixes:prefixes2}:{}}var serviceEndpoints=either(compute(["servi\
ce_endpoints"],block=>{let names=block.value("service_endpoints");return Array.isArray(names)?names.map(service=>({service})):names??void 0}),blocks2("service_e\
ndpoint",{service:"service"})),subnet={addressPrefixes:either(filled("address_prefixes"),listOf2("address_prefix")),ipamPoolPrefixAllocations:poolAllocations,delegations:blocks2(
"delegation",{name:"name",properties:{serviceName:"service_delegation.0.name",actions:"service_delegation.0.actions"}}),serviceEndpoints,serviceEndpointPolicies:ids(
"service_endpoint_policy_ids",arm.serviceEndpointPolicy)},route={addressPrefix:"address_prefix",nextHopType:"next_hop_type",nextHopIpAddress:filled("next_hop_in\
_ip_address")},networkMappings={azurerm_virtual_network:{arm:arm.virtualNetwork,properties:{addressSpace:{addressPrefixes:filled("address_space"),ipamPoolPrefixAllocations:poolAllocations},
dhcpOptions:{dnsServers:ifWritten("dns_servers")},subnets:unknownBlocks("subnet")},children:[{blocks:"subnet",arm:arm.subnet,properties:{...subnet,networkSecurityGroup:{
id:link2("security_group",arm.networkSecurityGroup)},routeTable:{id:link2("route_table_id",arm.routeTable)}}}]},azurerm_subnet:{arm:arm.subnet,id:{parentNames:[
"virtual_network_name"]},properties:{...subnet,networkSecurityGroup:{id:either(writeOnlyLink("network_security_group_id_wo",arm.networkSecurityGroup),ifWritten(
link2("network_security_group_id",arm.networkSecurityGroup)))},routeTable:{id:either(writeOnlyLink("route_table_id_wo",arm.routeTable),ifWritten(link2("route_ta\
ble_id",arm.routeTable)))}}},azurerm_subnet_service_endpoint_storage_policy:{arm:arm.serviceEndpointPolicy},azurerm_virtual_network_peering:{arm:arm.peering,id:{
parentNames:["virtual_network_name"]},properties:{remoteVirtualNetwork:{id:link2("remote_virtual_network_id",arm.virtualNetwork)},allowVirtualNetworkAccess:ifWritten(
"allow_virtual_network_access"),allowForwardedTraffic:ifWritten("allow_forwarded_traffic"),allowGatewayTransit:ifWritten("allow_gateway_transit"),useRemoteGateways:ifWritten(
"use_remote_gateways"),peerCompleteVnets:ifWritten("peer_complete_virtual_networks_enabled"),localSubnetNames:filled("local_subnet_names"),remoteSubnetNames:filled(
"remote_subnet_names")}},azurerm_route_table:{arm:arm.routeTable,properties:{disableBgpRoutePropagation:either(ifWritten("disable_bgp_route_propagation"),ifWritten(
not("bgp_route_propagation_enabled"))),routes:unknownBlocks("route")},children:[{blocks:"route",arm:arm.route,properties:route}]},azurerm_route:{arm:arm.route,id:{
parentNames:["route_table_name"]},properties:route},azurerm_nat_gateway:{arm:arm.natGateway}},networkData={azurerm_virtual_network:{arm:arm.virtualNetwork,properties:{
addressSpace:{addressPrefixes:"address_space"},dhcpOptions:{dnsServers:"dns_servers"},subnets:compute(["subnets"],block=>{let names=block.value("subnets");return Array.
isArray(names)?names.map(name=>({name})):void 0}),virtualNetworkPeerings:compute(["vnet_peerings"],block=>{let remotes=block.value("vnet_peerings",[arm.virtualNetwork]);
return isObject(remotes)?Object.entries(remotes).map(([name,id])=>({name,properties:{remoteVirtualNetwork:{id}}})):remotes instanceof Unknown?remotes:void 0})}},
azurerm_subnet:{arm:arm.subnet,id:{parentNames:["virtual_network_name"]},properties:{addressPrefixes:either(filled("address_prefixes"),listOf2("address_prefix")),
networkSecurityGroup:{id:link2("network_security_group_id",arm.networkSecurityGroup)},routeTable:{id:link2("route_table_id",arm.routeTable)},serviceEndpoints}},
azurerm_route_table:{arm:arm.routeTable,properties:{disableBgpRoutePropagation:either("disable_bgp_route_propagation",not("bgp_route_propagation_enabled")),routes:blocks2(
"route",{name:"name",properties:route})}},azurerm_virtual_network_peering:{arm:arm.peering,id:{parentId:"virtual_network_id",parentType:arm.virtualNetwork},properties:{
remoteVirtualNetwork:{id:link2("remote_virtual_network_id",arm.virtualNetwork)},allowVirtualNetworkAccess:"allow_virtual_network_access",allowForwardedTraffic:"\
allow_forwarded_traffic",allowGatewayTransit:"allow_gateway_transit",useRemoteGateways:"use_remote_gateways",peerCompleteVnets:"peer_complete_virtual_networks_e\
nabled"}}},networkPatches={azurerm_subnet_network_security_group_association:{target:"subnet_id",targetType:arm.subnet,properties:{networkSecurityGroup:{id:link2(
"network_security_group_id",arm.networkSecurityGroup)}}},azurerm_subnet_route_table_association:{target:"subnet_id",targetType:arm.subnet,properties:{routeTable:{
id:link2("route_table_id",arm.routeTable)}}},azurerm_subnet_nat_gateway_association:{target:"subnet_id",targetType:arm.subnet,properties:{natGateway:{id:link2("\
nat_gateway_id",arm.natGateway)}}},azurerm_virtual_network_dns_servers:{target:"virtual_network_id",targetType:arm.virtualNetwork,properties:{dhcpOptions:{dnsServers:"\
dns_servers"}}}};function lives(armType,attributes2,id){let subnets=compute(attributes2.flatMap(attribute=>typeof attribute=="string"?[attribute.replaceAll(".",".0.")]:attribute.
attributes),block=>{let found=attributes2.flatMap(attribute=>typeof attribute=="string"?idsAt(block,attribute):present(attribute.run(block)));return found.length===
0?void 0:found.map(subnet2=>({id:subnet2}))});return{arm:armType,...id!==void 0&&{id},properties:{subnets}}}function idsAt(block,attribute){let dot=attribute.indexOf(
".");if(dot<0)return present(evaluate2(ifWritten(link2(attribute,arm.subnet)),block));let outer=attribute.slice(0,dot),inner=block.blocks(outer);return inner instanceof
Unknown?block.isWritten(outer)===!1?[]:[inner]:inner.flatMap(child=>idsAt(child,attribute.slice(dot+1)))}function present(value){if(value==null)return[];let open=reveal(
value);return(Array.isArray(open)?open:[value]).filter(id=>id!==""&&id!==null)}function named4(network2,...names){return compute([network2,...names],block=>{let id=evaluate2(
link2(network2,arm.virtualNetwork),block);if(id!=null)return names.flatMap(name=>present(block.idPart(name))).map(name=>joinText([id,"/subnets/",name]))})}var virtualNodes=compute(
["aci_connector_linux.0.subnet_name","default_node_pool.0.vnet_subnet_id"],block=>{let name=block.idPart("aci_connector_linux.0.subnet_name")??"",sibling=block.
value("default_node_pool.0.vnet_subnet_id",[arm.subnet]),parts=sibling instanceof Concat?sibling.$concat:[sibling??""],last=parts.at(-1);if(!(name===""||typeof last!=
"string"||!last.includes("/subnets/")))return joinText([...parts.slice(0,-1),last.replace(/[^/]*$/,""),name])}),cluster="Microsoft.ContainerService/managedClust\
ers",registry="Microsoft.ContainerRegistry/registries",workspace="Microsoft.MachineLearningServices/workspaces",firewall="PaloAltoNetworks.Cloudngfw/firewalls",
netApp="Microsoft.NetApp/netAppAccounts",below2=(parentId,parentType)=>({parentId,parentType}),inAccount={parentNames:["account_name"]},scaleSet=lives(arm.scaleSet,
["network_interface.ip_configuration.subnet_id"]),hdInsight=lives("Microsoft.HDInsight/clusters",["roles.head_node.subnet_id","roles.worker_node.subnet_id","rol\
es.zookeeper_node.subnet_id","roles.edge_node.subnet_id","roles.kafka_management_node.subnet_id","private_link_configuration.ip_configuration.subnet_id"]),paloAlto=lives(
firewall,["network_profile.vnet_configuration.trusted_subnet_id","network_profile.vnet_configuration.untrusted_subnet_id"]),oracle=lives("Oracle.Database/autono\
mousDatabases",["subnet_id"]),managedInstance=lives("Microsoft.Sql/managedInstances",["subnet_id"]),diskPool=lives("Microsoft.StoragePool/diskPools",["subnet_id"]),
mlCompute=lives(`${workspace}/computes`,["subnet_resource_id"],below2("machine_learning_workspace_id",workspace)),occupantMappings={azurerm_network_interface:{arm:"\
Microsoft.Network/networkInterfaces",properties:{ipConfigurations:blocks2("ip_configuration",{properties:{subnet:{id:link2("subnet_id",arm.subnet)}}})}},azurerm_application_gateway:lives(
"Microsoft.Network/applicationGateways",["gateway_ip_configuration.subnet_id","frontend_ip_configuration.subnet_id","private_link_configuration.ip_configuration\
.subnet_id"]),azurerm_application_load_balancer_subnet_association:lives("Microsoft.ServiceNetworking/trafficControllers/associations",["subnet_id"],below2("app\
lication_load_balancer_id","Microsoft.ServiceNetworking/trafficControllers")),azurerm_bastion_host:lives("Microsoft.Network/bastionHosts",["ip_configuration.sub\
net_id"]),azurerm_firewall:lives("Microsoft.Network/azureFirewalls",["ip_configuration.subnet_id","management_ip_configuration.subnet_id"]),azurerm_lb:lives("Mi\
crosoft.Network/loadBalancers",["frontend_ip_configuration.subnet_id"]),azurerm_network_profile:lives("Microsoft.Network/networkProfiles",["container_network_in\
terface.ip_configuration.subnet_id"]),azurerm_private_link_service:lives("Microsoft.Network/privateLinkServices",["nat_ip_configuration.subnet_id"]),azurerm_route_server:lives(
arm.virtualHub,["subnet_id"]),azurerm_virtual_hub_ip:lives(`${arm.virtualHub}/ipConfigurations`,["subnet_id"],below2("virtual_hub_id",arm.virtualHub)),azurerm_nginx_deployment:lives(
"NGINX.NGINXPLUS/nginxDeployments",["network_interface.subnet_id","frontend_private.subnet_id"]),azurerm_palo_alto_next_generation_firewall_virtual_network_local_rulestack:paloAlto,
azurerm_palo_alto_next_generation_firewall_virtual_network_panorama:paloAlto,azurerm_palo_alto_next_generation_firewall_virtual_network_strata_cloud_manager:paloAlto,
azurerm_active_directory_domain_service:lives("Microsoft.AAD/domainServices",["initial_replica_set.subnet_id"]),azurerm_active_directory_domain_service_replica_set:lives(
"Microsoft.AAD/domainServices/replicaSets",["subnet_id"],{...below2("domain_service_id","Microsoft.AAD/domainServices"),name:"location"}),azurerm_linux_virtual_machine_scale_set:scaleSet,
azurerm_windows_virtual_machine_scale_set:scaleSet,azurerm_orchestrated_virtual_machine_scale_set:scaleSet,azurerm_virtual_machine_scale_set:lives(arm.scaleSet,
["network_profile.ip_configuration.subnet_id"]),azurerm_batch_pool:lives("Microsoft.Batch/batchAccounts/pools",["network_configuration.subnet_id"],inAccount),azurerm_service_fabric_managed_cluster:lives(
"Microsoft.ServiceFabric/managedClusters",["subnet_id"]),azurerm_container_app_environment:lives("Microsoft.App/managedEnvironments",["infrastructure_subnet_id"]),
azurerm_container_group:lives("Microsoft.ContainerInstance/containerGroups",["subnet_ids"]),azurerm_container_registry_agent_pool:lives(`${registry}/agentPools`,
["virtual_network_subnet_id"],{parentNames:["container_registry_name"]}),azurerm_kubernetes_cluster:lives(cluster,["default_node_pool.vnet_subnet_id","default_n\
ode_pool.pod_subnet_id","api_server_access_profile.subnet_id","ingress_application_gateway.subnet_id",virtualNodes]),azurerm_kubernetes_automatic_cluster:lives(
cluster,["hosted_system.node_subnet_id","hosted_system.system_node_subnet_id","api_server_access.subnet_id"]),azurerm_kubernetes_cluster_node_pool:lives(`${cluster}\
/agentPools`,["vnet_subnet_id","pod_subnet_id"],below2("kubernetes_cluster_id",cluster)),azurerm_redhat_openshift_cluster:lives("Microsoft.RedHatOpenShift/openS\
hiftClusters",["main_profile.subnet_id","worker_profile.subnet_id"]),azurerm_dedicated_hardware_security_module:lives("Microsoft.HardwareSecurityModules/dedicat\
edHSMs",["network_profile.subnet_id","management_network_profile.subnet_id"]),azurerm_api_management:lives("Microsoft.ApiManagement/service",["virtual_network_c\
onfiguration.subnet_id","additional_location.virtual_network_configuration.subnet_id"]),azurerm_api_management_standalone_gateway:lives("Microsoft.ApiManagement\
/gateways",["backend_subnet_id"]),azurerm_spring_cloud_service:lives("Microsoft.AppPlatform/Spring",["network.app_subnet_id","network.service_runtime_subnet_id"]),
azurerm_integration_service_environment:lives("Microsoft.Logic/integrationServiceEnvironments",["virtual_network_subnet_ids"]),azurerm_cognitive_account:lives("\
Microsoft.CognitiveServices/accounts",["network_injection.subnet_id"]),azurerm_redis_cache:lives("Microsoft.Cache/redis",["subnet_id"]),azurerm_mssql_managed_instance:managedInstance,
azurerm_sql_managed_instance:managedInstance,azurerm_mssql_virtual_machine_availability_group_listener:lives("Microsoft.SqlVirtualMachine/sqlVirtualMachineGroup\
s/availabilityGroupListeners",["load_balancer_configuration.subnet_id","multi_subnet_ip_configuration.subnet_id"],below2("sql_virtual_machine_group_id","Microso\
ft.SqlVirtualMachine/sqlVirtualMachineGroups")),azurerm_postgresql_flexible_server:lives("Microsoft.DBforPostgreSQL/flexibleServers",["delegated_subnet_id"]),azurerm_mysql_flexible_server:lives(
"Microsoft.DBforMySQL/flexibleServers",["delegated_subnet_id"]),azurerm_cosmosdb_cassandra_cluster:lives("Microsoft.DocumentDB/cassandraClusters",["delegated_ma\
nagement_subnet_id"]),azurerm_cosmosdb_cassandra_datacenter:lives("Microsoft.DocumentDB/cassandraClusters/dataCenters",["delegated_management_subnet_id"],below2(
"cassandra_cluster_id","Microsoft.DocumentDB/cassandraClusters")),azurerm_kusto_cluster:lives("Microsoft.Kusto/clusters",["virtual_network_configuration.subnet_\
id"]),azurerm_hdinsight_hadoop_cluster:hdInsight,azurerm_hdinsight_hbase_cluster:hdInsight,azurerm_hdinsight_interactive_query_cluster:hdInsight,azurerm_hdinsight_kafka_cluster:hdInsight,
azurerm_hdinsight_spark_cluster:hdInsight,azurerm_synapse_workspace:lives("Microsoft.Synapse/workspaces",["compute_subnet_id"]),azurerm_databricks_workspace:lives(
"Microsoft.Databricks/workspaces",[named4("custom_parameters.0.virtual_network_id","custom_parameters.0.public_subnet_name","custom_parameters.0.private_subnet_\
name")]),azurerm_data_factory_integration_runtime_azure_ssis:lives("Microsoft.DataFactory/factories/integrationRuntimes",["vnet_integration.subnet_id","express_\
vnet_integration.subnet_id",named4("vnet_integration.0.vnet_id","vnet_integration.0.subnet_name")],below2("data_factory_id","Microsoft.DataFactory/factories")),
azurerm_data_factory_integration_runtime_managed:lives("Microsoft.DataFactory/factories/integrationRuntimes",[named4("vnet_integration.0.vnet_id","vnet_integrat\
ion.0.subnet_name")],below2("data_factory_id","Microsoft.DataFactory/factories")),azurerm_database_migration_service:lives("Microsoft.DataMigration/services",["\
subnet_id"]),azurerm_machine_learning_workspace:lives(workspace,["serverless_compute.subnet_id"]),azurerm_machine_learning_compute_cluster:mlCompute,azurerm_machine_learning_compute_instance:mlCompute,
azurerm_oracle_autonomous_database:oracle,azurerm_oracle_autonomous_database_clone_from_backup:oracle,azurerm_oracle_autonomous_database_clone_from_database:oracle,
azurerm_oracle_cloud_vm_cluster:lives("Oracle.Database/cloudVmClusters",["subnet_id"]),azurerm_netapp_volume:lives(`${netApp}/capacityPools/volumes`,["subnet_id"],
{parentNames:["account_name","pool_name"]}),azurerm_netapp_volume_group_oracle:lives(`${netApp}/volumeGroups`,["volume.subnet_id"],inAccount),azurerm_netapp_volume_group_sap_hana:lives(
`${netApp}/volumeGroups`,["volume.subnet_id"],inAccount),azurerm_hpc_cache:lives("Microsoft.StorageCache/caches",["subnet_id"]),azurerm_managed_lustre_file_system:lives(
"Microsoft.StorageCache/amlFilesystems",["subnet_id"]),azurerm_disk_pool:diskPool,azurerm_storage_disks_pool:diskPool,azurerm_qumulo_file_system:lives("Qumulo.S\
torage/fileSystems",["subnet_id"]),azurerm_dev_center_network_connection:lives("Microsoft.DevCenter/networkConnections",["subnet_id"]),azurerm_managed_devops_pool:lives(
"Microsoft.DevOpsInfrastructure/pools",["virtual_machine_scale_set_fabric.subnet_id"]),azurerm_lab_service_lab:lives("Microsoft.LabServices/labs",["network.subn\
et_id"]),azurerm_lab_service_plan:lives("Microsoft.LabServices/labPlans",["default_network_subnet_id"]),azurerm_orbital_contact_profile:lives("Microsoft.Orbital\
/contactProfiles",["network_configuration_subnet_id"]),azurerm_workloads_sap_single_node_virtual_instance:lives("Microsoft.Workloads/sapVirtualInstances",["sing\
le_server_configuration.subnet_id"]),azurerm_workloads_sap_three_tier_virtual_instance:lives("Microsoft.Workloads/sapVirtualInstances",["three_tier_configuratio\
n.application_server_configuration.subnet_id","three_tier_configuration.central_server_configuration.subnet_id","three_tier_configuration.database_server_config\
uration.subnet_id"])},namesWithoutUse=new Set(["azurerm_ai_foundry","azurerm_ai_services","azurerm_consumption_budget_resource_group","azurerm_cosmosdb_account",
"azurerm_elastic_san_volume_group","azurerm_eventhub_namespace","azurerm_management_lock","azurerm_mariadb_virtual_network_rule","azurerm_marketplace_role_assig\
nment","azurerm_monitor_activity_log_alert","azurerm_monitor_alert_processing_rule_action_group","azurerm_monitor_alert_processing_rule_suppression","azurerm_mo\
nitor_diagnostic_setting","azurerm_monitor_metric_alert","azurerm_mssql_virtual_network_rule","azurerm_mysql_virtual_network_rule","azurerm_network_connection_m\
onitor","azurerm_network_manager","azurerm_network_manager_static_member","azurerm_network_watcher_flow_log","azurerm_pim_active_role_assignment","azurerm_pim_e\
ligible_role_assignment","azurerm_postgresql_virtual_network_rule","azurerm_resource_policy_assignment","azurerm_resource_policy_exemption","azurerm_resource_po\
licy_remediation","azurerm_role_assignment","azurerm_role_definition","azurerm_servicebus_namespace","azurerm_servicebus_namespace_network_rule_set","azurerm_si\
te_recovery_hyperv_network_mapping","azurerm_site_recovery_network_mapping","azurerm_site_recovery_replicated_vm","azurerm_site_recovery_vmware_replicated_vm","\
azurerm_sql_virtual_network_rule","azurerm_stack_hci_network_interface"]),harmlessProviders=new Set(["archive","cloudinit","local","random","template","time","t\
ls"]);var scalingMappings={azurerm_monitor_autoscale_setting:{arm:"Microsoft.Insights/autoscaleSettings",properties:{enabled:"enabled",targetResourceUri:link2("target\
_resource_id",arm.plan,arm.scaleSet),profiles:blocks2("profile",{name:"name",capacity:first("capacity",{minimum:"minimum",maximum:"maximum",default:"default"})})}}};var rule={protocol:"protocol",access:"access",direction:"direction",priority:"priority",sourcePortRange:filled("source_port_range"),sourcePortRanges:filled("sou\
rce_port_ranges"),destinationPortRange:filled("destination_port_range"),destinationPortRanges:filled("destination_port_ranges"),sourceAddressPrefix:filled("sour\
ce_address_prefix"),sourceAddressPrefixes:filled("source_address_prefixes"),destinationAddressPrefix:filled("destination_address_prefix"),destinationAddressPrefixes:filled(
"destination_address_prefixes"),sourceApplicationSecurityGroups:ids("source_application_security_group_ids",arm.applicationSecurityGroup),destinationApplicationSecurityGroups:ids(
"destination_application_security_group_ids",arm.applicationSecurityGroup)},securityMappings={azurerm_network_security_group:{arm:arm.networkSecurityGroup,properties:{
securityRules:unknownBlocks("security_rule")},children:[{blocks:"security_rule",arm:arm.securityRule,properties:rule}]},azurerm_network_security_rule:{arm:arm.securityRule,
id:{parentNames:["network_security_group_name"]},properties:rule},azurerm_application_security_group:{arm:arm.applicationSecurityGroup}},securityData={azurerm_network_security_group:{
arm:arm.networkSecurityGroup,properties:{securityRules:blocks2("security_rule",{name:"name",properties:rule})}}};var networkRules={defaultAction:"default_action",bypass:joined("bypass"),virtualNetworkRules:ids("virtual_network_subnet_ids",arm.subnet)},serviceMappings={azurerm_resource_group:{
arm:arm.resourceGroup},azurerm_resource_provider_registration:{arm:"Microsoft.Features/providers",id:{subscription:!0},properties:{namespace:"name",registrationState:literal2(
"Registered")}},azurerm_storage_account:{arm:arm.storageAccount,properties:{publicNetworkAccess,networkAcls:ifWritten(first("network_rules",networkRules))}},azurerm_key_vault:{
arm:"Microsoft.KeyVault/vaults",properties:{publicNetworkAccess,networkAcls:ifWritten(first("network_acls",networkRules))}},azurerm_container_registry:{arm:"Mic\
rosoft.ContainerRegistry/registries",properties:{publicNetworkAccess,networkRuleSet:{defaultAction:ifWritten("network_rule_set.0.default_action")}}}},servicePatches={
azurerm_storage_account_network_rules:{target:"storage_account_id",targetType:arm.storageAccount,properties:{networkAcls:networkRules}}};var webApi="2023-12-01",legacyApi="2021-02-01",writtenSettings=ifWritten("app_settings"),appSettings=compute(["app_settings"],block=>{let settings=evaluate2(writtenSettings,
block);return settings==null?nothing(block,"app_settings"):appSettingsOfMap(settings)}),images=[["docker_registry_url","docker_image_name"],["docker.0.registry_\
url","docker.0.image_name","docker.0.image_tag"],[void 0,"docker_image","docker_image_tag"],["docker_container_registry","docker_container_name","docker_contain\
er_tag"]],runtimes=[["dotnet_version","DOTNETCORE","DOTNET"],["go_version","GO"],["java_version","JAVA"],["node_version","NODE"],["php_version","PHP"],["powersh\
ell_core_version","POWERSHELL"],["python_version","PYTHON"],["ruby_version","RUBY"]],stack="site_config.0.application_stack",filledIn=new Set(["docker_image","d\
ocker_image_tag","docker_container_registry","docker_container_name","docker_container_tag"]);function written(block,attribute){let path=`${stack}.0.${attribute??
""}`,value=attribute===void 0?void 0:block.value(path);if(value==null||value==="")return;if(!(value instanceof Unknown)||attribute===void 0)return value;let isWritten=block.
isWritten(path);return isWritten!==void 0?isWritten?value:void 0:block.blocks(stack)instanceof Unknown||filledIn.has(attribute)?void 0:value}function hasStack(block){
if(block.isUnknown(stack))return block.isWritten(stack)!==!1;let found=block.blocks(stack);return isList(found)&&found.length>0}function joined2(parts){let text4=joinText(
parts);return parts.some(part=>part instanceof Sensitive)?new Sensitive(text4):text4}function imageOf(block){if(hasStack(block))for(let[registryAttribute,imageAttribute,
tagAttribute]of images){let image=written(block,imageAttribute);if(image===void 0)continue;let registry2=written(block,registryAttribute),tag=written(block,tagAttribute),
host2=typeof registry2=="string"?registry2.replace(/^https?:\/\//,"").replace(/\/$/,""):registry2;return joined2([...host2===void 0?[]:[host2,"/"],image,...tag===
void 0?[]:[":",tag]])}}function fxVersion(attribute){let path=`site_config.0.${attribute}`,isLinux=attribute==="linux_fx_version";return compute([path,stack],block=>{
let image=imageOf(block);if(image!==void 0)return joined2(["DOCKER|",image]);for(let[runtime2,name,ofFunctions=name]of isLinux&&hasStack(block)?runtimes:[]){let version=written(
block,runtime2);if(version!==void 0)return joined2([block.instance.type.includes("function")?ofFunctions:name,"|",version])}let found=evaluate2(ifWritten(path),
block);return found===""?void 0:found})}var siteConfig2={vnetRouteAllEnabled:ifWritten("site_config.0.vnet_route_all_enabled"),appSettings,numberOfWorkers:ifWritten(
"site_config.0.worker_count")},functionScale={functionAppScaleLimit:ifWritten("site_config.0.app_scale_limit"),minimumElasticInstanceCount:ifWritten("site_confi\
g.0.elastic_instance_minimum")},linux={...siteConfig2,linuxFxVersion:fxVersion("linux_fx_version")},windows={...siteConfig2,windowsFxVersion:fxVersion("windows_\
fx_version")},integration={virtualNetworkSubnetId:link2("virtual_network_subnet_id",arm.subnet),identity:{type:ifWritten("identity.0.type")}},onPlan=attribute=>({
serverFarmId:ifWritten(link2(attribute,arm.plan))}),backupRouting={vnetBackupRestoreEnabled:ifWritten("virtual_network_backup_restore_enabled")},linuxRouting={...backupRouting,
vnetImagePullEnabled:ifWritten("vnet_image_pull_enabled")},windowsRouting={...backupRouting,vnetImagePullEnabled:ifWritten("virtual_network_image_pull_enabled")},
contentStorage={accountName:compute(["storage_account_name"],block=>block.value("content_share_force_disabled")===!0?void 0:block.value("storage_account_name")??
void 0)},linuxApp={reserved:literal2(!0),...integration,...linuxRouting,siteConfig:linux},windowsApp={reserved:literal2(!1),...integration,...windowsRouting,siteConfig:windows},
linuxFunction={...linuxApp,siteConfig:{...linux,...functionScale},contentStorage},windowsFunction={...windowsApp,...linuxRouting,siteConfig:{...windows,...functionScale},
contentStorage},legacyApp={...integration,siteConfig:{...linux,windowsFxVersion:fxVersion("windows_fx_version")}};function kindOf2(plain,container){return compute(
[stack],block=>imageOf(block)===void 0?plain:container)}var kinds3={linuxApp:kindOf2("app,linux","app,linux,container"),windowsApp:kindOf2("app","app,container,\
windows"),linuxFunction:kindOf2("functionapp,linux","functionapp,linux,container"),windowsFunction:literal2("functionapp"),logicApp:compute(["site_config.0.linu\
x_fx_version"],block=>{let image=block.value("site_config.0.linux_fx_version");return typeof image=="string"&&image!==""?"functionapp,linux,container,workflowap\
p":"functionapp,workflowapp"}),legacyApp:compute(["site_config.0.linux_fx_version","site_config.0.windows_fx_version"],block=>{let[onLinux,onWindows]=["linux","\
windows"].map(system=>block.value(`site_config.0.${system}_fx_version`));return typeof onLinux=="string"&&onLinux!==""?/^(docker|compose)\|/i.test(onLinux)?"app\
,linux,container":"app,linux":typeof onWindows=="string"&&onWindows!==""?"app,container,windows":void 0}),legacyFunction:compute(["os_type"],block=>block.value(
"os_type")==="linux"?"functionapp,linux":"functionapp")};function app2(kind,properties,planAttribute="service_plan_id",apiVersion=webApi){return{arm:arm.site,kind,
apiVersion,properties:{...onPlan(planAttribute),...properties}}}function slot(kind,properties,parentAttribute){let id={parentId:parentAttribute,parentType:arm.site};
return{arm:arm.slot,id,kind,apiVersion:webApi,properties:{...onPlan("service_plan_id"),...properties}}}function legacySlot(kind,parentAttribute){let properties={
...onPlan("app_service_plan_id"),...legacyApp};return{arm:arm.slot,id:{parentNames:[parentAttribute]},kind,apiVersion:legacyApi,properties}}var planProperties={
perSiteScaling:"per_site_scaling_enabled",zoneRedundant:"zone_balancing_enabled",elasticScaleEnabled:"premium_plan_auto_scale_enabled",maximumElasticWorkerCount:ifWritten(
"maximum_elastic_worker_count"),hostingEnvironmentProfile:{id:ifWritten(link2("app_service_environment_id",arm.environment))}},swift={subnetResourceId:link2("su\
bnet_id",arm.subnet),swiftSupported:literal2(!0)},networkConfigName=literal2("virtualNetwork"),webMappings={azurerm_service_plan:{arm:arm.plan,apiVersion:webApi,
kind:inWords("os_type",{Linux:"linux",Windows:"app",WindowsContainer:"xenon"}),sku:{name:"sku_name",capacity:ifWritten("worker_count")},properties:{reserved:is(
"os_type","Linux"),hyperV:is("os_type","WindowsContainer"),...planProperties}},azurerm_linux_web_app:app2(kinds3.linuxApp,linuxApp),azurerm_windows_web_app:app2(
kinds3.windowsApp,windowsApp),azurerm_linux_function_app:app2(kinds3.linuxFunction,linuxFunction),azurerm_windows_function_app:app2(kinds3.windowsFunction,windowsFunction),
azurerm_function_app_flex_consumption:app2(literal2("functionapp,linux"),{reserved:literal2(!0),...integration,siteConfig:siteConfig2,functionAppConfig:{runtime:{
name:"runtime_name",version:"runtime_version"},scaleAndConcurrency:{maximumInstanceCount:"maximum_instance_count",instanceMemoryMB:"instance_memory_in_mb"}}}),azurerm_logic_app_standard:app2(
kinds3.logicApp,{...integration,vnetContentShareEnabled:ifWritten("vnet_content_share_enabled"),siteConfig:{...linux,...functionScale},contentStorage},"app_serv\
ice_plan_id"),azurerm_linux_web_app_slot:slot(kinds3.linuxApp,linuxApp,"app_service_id"),azurerm_windows_web_app_slot:slot(kinds3.windowsApp,windowsApp,"app_ser\
vice_id"),azurerm_linux_function_app_slot:slot(kinds3.linuxFunction,linuxFunction,"function_app_id"),azurerm_windows_function_app_slot:slot(kinds3.windowsFunction,
windowsFunction,"function_app_id"),azurerm_app_service_plan:{arm:arm.plan,apiVersion:legacyApi,kind:compute(["kind","is_xenon"],block=>{let kind=block.value("ki\
nd");return block.value("is_xenon")===!0?"xenon":typeof kind=="string"?kind.toLowerCase().replace(/^windows$/,"app"):kind??void 0}),sku:{name:"sku.0.size",tier:"\
sku.0.tier",capacity:ifWritten("sku.0.capacity")},properties:{...planProperties,reserved:ifWritten("reserved"),hyperV:ifWritten("is_xenon"),perSiteScaling:"per_\
site_scaling",zoneRedundant:"zone_redundant"}},azurerm_app_service:app2(kinds3.legacyApp,legacyApp,"app_service_plan_id",legacyApi),azurerm_function_app:app2(kinds3.
legacyFunction,{...legacyApp,contentStorage},"app_service_plan_id",legacyApi),azurerm_app_service_slot:legacySlot(kinds3.legacyApp,"app_service_name"),azurerm_function_app_slot:legacySlot(
kinds3.legacyFunction,"function_app_name"),azurerm_app_service_virtual_network_swift_connection:{arm:arm.networkConfig,id:{parentId:"app_service_id",parentType:arm.
site,name:networkConfigName},apiVersion:webApi,properties:swift},azurerm_app_service_slot_virtual_network_swift_connection:{arm:arm.slotNetworkConfig,id:{ancestorId:"\
app_service_id",ancestorTypes:[arm.site],through:[["slots","slot_name"]],name:networkConfigName},apiVersion:webApi,properties:swift},azurerm_app_service_environment_v3:{
arm:arm.environment,kind:literal2("ASEV3"),properties:{virtualNetwork:{id:link2("subnet_id",arm.subnet)}}},azurerm_app_service_environment:{arm:arm.environment,
kind:literal2("ASEV2"),properties:{virtualNetwork:{id:link2("subnet_id",arm.subnet)}}}},swiftOfSlotId={arm:arm.networkConfig,id:{parentId:"app_service_id",parentType:arm.
slot,name:networkConfigName},apiVersion:webApi,properties:swift};var mappings=new Map(Object.entries({...networkMappings,...securityMappings,...webMappings,...gatewayMappings,...dnsMappings,...scalingMappings,...serviceMappings,
...deploymentMappings,...occupantMappings})),dataMappings=new Map(Object.entries({...networkData,...securityData})),patches=new Map(Object.entries({...networkPatches,
...servicePatches})),variants=new Map([["azurerm_app_service_virtual_network_swift_connection",{mapping:swiftOfSlotId,fits:instance=>namesSlot(instance,"app_ser\
vice_id")}],["azurerm_private_dns_zone_virtual_network_link",{mapping:zoneLinkById,fits:instance=>has2(instance,"private_dns_zone_id")}]]);function mappingOf(instance){
let{type}=instance;if(instance.mode==="data"){let data=dataMappings.get(type);if(data!==void 0||type.endsWith("_template_deployment"))return data}let variant=variants.
get(type);return variant?.fits(instance)===!0?variant.mapping:mappings.get(type)}function patchOf(instance){return patches.get(instance.type)}function namesSubnetWithoutUse2(instance){
return namesWithoutUse.has(instance.type)||harmlessProviders.has(instance.provider)}function has2(instance,attribute){let{after,before,unknown:unknown3}=instance;
return isSet(after?.[attribute])||isSet(before?.[attribute])||unknown3[attribute]===!0}function isSet(value){return value!=null}function namesSlot(instance,attribute){
let id=instance.after?.[attribute]??instance.before?.[attribute];if(typeof id=="string")return/\/slots\//i.test(id);let expression2=instance.block?.expressions?.[attribute],
references=typeof expression2=="object"&&"references"in expression2?expression2.references:void 0;return Array.isArray(references)&&references.some(term=>typeof term==
"string"&&/^azurerm_\w*_slot\./.test(term))}var BlockReader=class _BlockReader{instance;view;#resolver;#node;#path;constructor(instance,view,resolver,node,path=""){this.instance=instance,this.view=view,this.#resolver=
resolver,this.#path=path,this.#node=node??(view==="after"?{value:instance.after,unknown:instance.unknown,sensitive:instance.afterSensitive,written:instance.block?.
expressions}:{value:instance.before,unknown:void 0,sensitive:instance.beforeSensitive,written:void 0})}value(path,types2=[]){let parts=stepsOf2(path),value=walk(
this.#node.value,parts);return(typeof value!="object"||value===null)&&!(value==null&&marksTrue(this.#node.unknown,parts))&&(value==null||!marksTrue(this.#node.sensitive,
parts))?value:this.#convert(this.#at(path),this.#join(path),types2)}idPart(path,value=this.value(path)){return value instanceof Sensitive?new Unknown({symbol:`${this.
instance.address}.${this.#join(path)}`,reason:"sensitive"}):value}isUnknown(path){return marksTrue(this.#node.unknown,stepsOf2(path))}blocks(path){let node=this.#at(
path);if(node.unknown===!0){let reason="known after apply";return new Unknown({symbol:`${this.instance.address}.${this.#join(path)}`,reason})}return isList(node.
value)?node.value.map((_,index)=>{let found={...step(node,String(index)),written:matchingBlock(node,index)};return new _BlockReader(this.instance,this.view,this.#resolver,
found,`${this.#join(path)}.${index}`)}):[]}writeOnly(path,types2){let{written:written2}=this.#at(path);if(!isExpression(written2)){let version=this.value(`${path}\
_version`);return typeof version=="number"&&version>0?new Unknown({symbol:`${this.instance.address}.${path}`,reason:"write-only"}):void 0}return written2.constant_value!==
void 0?written2.constant_value:this.#resolver.unknown(this.instance,this.#join(path),written2,types2)}isWritten(path){if(this.instance.block===void 0||this.instance.
taken.has(stepsOf2(path)[0]??""))return;let parts=stepsOf2(path),node=this.#node.written;for(let part of parts){if(node===void 0||isExpression(node))return;let inner=member2(
node,part);if(inner===void 0)return part===parts.at(-1)?!1:void 0;node=inner}return!0}#join(path){return this.#path===""?path:`${this.#path}.${path}`}#at(path){
let node=this.#node;for(let part of stepsOf2(path))node=step(node,part);return node}#convert(node,path,types2){if(node.unknown===!0)return this.#unknown(node,path,
types2);let{value}=node;if(value===void 0)return;if(node.sensitive===!0&&value!==null)return new Sensitive(value);if(typeof value!="object"||value===null||isPlain2(
node.unknown)&&isPlain2(node.sensitive))return value;if(isList(value))return value.map((_,index)=>this.#convert(step(node,String(index)),`${path}.${index}`,types2)??
null);let result={},names=new Set([...Object.keys(value),...keysOf2(node.unknown)]);for(let name of names){let inner=this.#convert(step(node,name),`${path}.${name}`,
[]);inner!==void 0&&name!=="__proto__"&&(result[name]=inner)}return result}#unknown(node,path,types2){let expression2=isExpression(node.written)?node.written:void 0,
value=this.#resolver.unknown(this.instance,path,expression2,types2);return node.sensitive===!0&&!(value instanceof Unknown)?new Sensitive(value):value}};function walk(value,parts){
let current=value;for(let part of parts){if(typeof current!="object"||current===null||!Object.hasOwn(current,part))return;current=current[part]}return current}function marksTrue(marks2,parts){
let current=marks2;for(let part of parts){if(typeof current!="object"||current===null)return current===!0;current=Object.hasOwn(current,part)?current[part]:void 0}
return current===!0}function step(node,name){return{value:member2(node.value,name),unknown:node.unknown===!0?!0:member2(node.unknown,name),sensitive:node.sensitive===
!0?!0:member2(node.sensitive,name),written:inside(node.written,name)}}function inside(written2,name){if(written2===void 0||!isExpression(written2))return member2(
written2,name);if(written2.constant_value===void 0)return written2;let constant=member2(written2.constant_value,name);return constant===void 0?void 0:{constant_value:constant}}
function member2(container,name){if(!(typeof container!="object"||container===null))return Object.hasOwn(container,name)?container[name]:void 0}function keysOf2(value){
return typeof value=="object"&&value!==null?Object.keys(value):[]}function isPlain2(marks2){return typeof marks2!="object"||marks2===null?marks2!==!0:Object.values(
marks2).every(isPlain2)}function matchingBlock(node,index){let{written:written2,value}=node;if(written2===void 0||isExpression(written2))return written2;let candidates=isList(
written2)?written2:[written2],planned=member2(value,String(index)),count3=isList(value)?value.length:0;if(candidates.length!==count3)return;let[only]=candidates;
if(count3===1)return only;let agreeing=candidates.filter(block=>agrees(block,planned));return agreeing.length===1?agreeing[0]:void 0}function agrees(block,planned){
return Object.entries(block).every(([name,expression2])=>{if(!isExpression(expression2))return!0;let constant=expression2.constant_value;return constant===void 0||
JSON.stringify(member2(planned,name))===JSON.stringify(constant)})}var Identities=class{#configuration;#references;#subscriptions;#after=new Map;#resolving=new Set;constructor(configuration2,instances,references){this.#configuration=
configuration2,this.#references=references,this.#subscriptions=learnSubscriptions(instances)}idOf(instance,view="after"){if(view==="before")return knownId(instance.
before)??this.#compose(instance,"before");if(this.#after.has(instance))return this.#after.get(instance);if(this.#resolving.has(instance))return;this.#resolving.
add(instance);let id=knownId(instance.after)??this.#compose(instance,"after");return this.#resolving.delete(instance),this.#after.set(instance,id),id}typeOf(instance){
return isAzapi(instance)?typeOfKey(idKey(this.idOf(instance))??"")||void 0:mappingOf(instance)?.arm.toLowerCase()}subscriptionOf(instance){let providerKey=instance.
block?.provider_config_key??instance.provider,written2=this.#configuration.providers[providerKey]?.expressions?.subscription_id;if(written2?.constant_value!==void 0)
return describe(written2.constant_value);let learnt=this.#subscriptions.get(providerKey);if(learnt!==void 0)return learnt;if(written2!==void 0){let root={...instance,
module:this.#configuration.instance("")},{literals,targets:targets2,opaque:opaque2}=this.#references.resolve(written2,root),[only]=literals;if(targets2.length===
0&&opaque2.length===0&&literals.length===1&&typeof only=="string")return only}let symbol=written2?.references?.[0]??"subscription";return new Unknown({symbol,reason:"\
the plan does not show which subscription the provider is configured for"})}unknown(instance,path,expression2,types2){let symbol=`${instance.address}.${path}`;if(expression2===
void 0)return new Unknown({symbol,reason:"known after apply"});if(types2.length===0)return expression2.constant_value??new Unknown({symbol,reason:"known after a\
pply"});let resolution=this.#references.resolve(expression2,instance),{sources,networks,unclear}=this.#linked(resolution,types2),isElsewhere=path.startsWith("bo\
dy.")&&sources.length===1&&leavesOf(instance.unknown.body)<=resolution.targets.length,isOpen2=instance.isAbsent||unclear.length>0&&!isElsewhere,[first3]=sources;
if(first3!==void 0&&sources.length===1&&!isOpen2&&!resolution.isProbable)return first3;let reason=reasonOf2(expression2,unclear,resolution.isProbable),[network2]=networks;
if(sources.length===0&&unclear.length===0&&networks.length===1&&network2!==void 0&&types2.some(isSubnetType))return joinText([network2,"/subnets/",new Unknown({
symbol,reason})]);let rest=isOpen2?[new Unknown({symbol:`${symbol}, otherwise`,reason})]:[];return new Unknown({symbol,reason,...sources.length>0&&{possible:[...sources,
...rest]}})}#linked({targets:targets2,literals,opaque:opaque2},types2){let found={sources:literals.filter(literal3=>isIdOf(literal3,types2)),networks:[],unclear:[
...opaque2]};for(let{instance,attribute}of targets2){let type=this.typeOf(instance),id=this.idOf(instance),[first3]=attribute,name=first3!==void 0&&"name"in first3?
first3.name:"id";type===void 0||id===void 0?found.unclear.push(instance.address):types2.some(wanted=>wanted.toLowerCase()===type)?name==="id"?found.sources.push(
id):found.unclear.push(`${instance.address}.${name}`):type==="microsoft.network/virtualnetworks"&&(name==="subnet"?found.sources.push(...this.#inlineSubnets(instance,
id)):found.networks.push(id))}return found}#inlineSubnets(network2,id){let found=new BlockReader(network2,"after",this).blocks("subnet");return isList(found)?found.
map(block=>joinText([id,"/subnets/",block.idPart("name")??""])):[]}#compose(instance,view){let block=new BlockReader(instance,view,this);if(isAzapi(instance))return azapiId(
block,this.subscriptionOf(instance));let mapping=mappingOf(instance);return mapping===void 0?void 0:composeId(mapping,block,this.subscriptionOf(instance))}};function leavesOf(marks2){
return typeof marks2!="object"||marks2===null?marks2===!0?1:0:Object.values(marks2).reduce((sum2,inner)=>sum2+leavesOf(inner),0)}function isSubnetType(type){return/\/virtualnetworks\/subnets$/i.
test(type)}function reasonOf2(expression2,unclear,isProbable){let terms=exactTerms(expression2.references??[]).join(", ");return unclear.length>0?`known after a\
pply; the plan does not show the value of ${unclear.join(", ")}`:isProbable?`known after apply; taken to be the one of equal count.index, because the plan shows\
 only that it refers to ${terms}`:`known after apply; refers to ${terms}`}function knownId(values2){let id=values2?.id;return typeof id=="string"&&isArmId(id.toLowerCase())&&
!id.includes("|")?id:void 0}function isIdOf(value,types2){let key=typeof value=="string"?value.toLowerCase():"";return isArmId(key)&&types2.some(type=>type.toLowerCase()===
typeOfKey(key))}function composeId(mapping,block,subscription){let{id:spec,arm:type}=mapping,last=type.split("/").slice(1).at(-1)??"",name=nameOf4(spec,block);if(spec!==
void 0&&"parentId"in spec){let parent=block.idPart(spec.parentId,block.value(spec.parentId,[spec.parentType]));return isSet2(parent)?joinText([parent,"/",last,"\
/",name]):void 0}if(spec!==void 0&&"ancestorId"in spec)return idBelow(spec,last,name,block);if(type===groupType)return joinText(["/subscriptions/",subscription,
"/resourceGroups/",name]);if(spec!==void 0&&"subscription"in spec)return joinText(["/subscriptions/",subscription,"/providers/",type,"/",name]);let names=spec!==
void 0&&"parentNames"in spec?spec.parentNames:[];return joinText([parentOf(type,names,block,subscription),"/",last,"/",name])}function parentOf(type,names,block,subscription){
let[namespace="",...types2]=type.split("/"),attribute=names.at(-1);if(attribute===void 0)return joinText([groupOf2(block,subscription),"/providers/",namespace]);
let written2=block.value(attribute)??notTold(block,attribute),parentType=[namespace,...types2.slice(0,-1)].join("/"),linked2=written2 instanceof Unknown?parentByReference(
block,attribute,parentType):void 0;if(linked2!==void 0)return linked2;let name=block.idPart(attribute,written2)??"";return joinText([parentOf(parentType,names.slice(
0,-1),block,subscription),"/",types2.at(-2)??"","/",name])}function groupOf2(block,subscription){let attribute="resource_group_name",written2=block.value(attribute)??
notTold(block,attribute),linked2=written2 instanceof Unknown?parentByReference(block,attribute,groupType):void 0;return linked2!==void 0?linked2:joinText(["/sub\
scriptions/",subscription,"/resourceGroups/",block.idPart(attribute,written2)??""])}function parentByReference(block,attribute,type){let linked2=block.value(attribute,
[type]);return linked2 instanceof Unknown?block.instance.isAbsent?linked2.$unknown.possible?.[0]:void 0:linked2??void 0}var groupType="Microsoft.Resources/resou\
rceGroups";function notTold(block,attribute){return new Unknown({symbol:`${block.instance.address}.${attribute}`,reason:"the plan does not tell it"})}function nameOf4(spec,block){
let attribute=spec!==void 0&&"name"in spec&&spec.name!==void 0?spec.name:"name";return block.idPart("name",evaluate2(attribute,block)??notTold(block,"name"))??""}
function isSet2(value){return value!=null}function idBelow(spec,type,name,block){let ancestor=block.idPart(spec.ancestorId,block.value(spec.ancestorId,spec.ancestorTypes));
if(ancestor==null)return;let steps=spec.through.flatMap(([step2,inner])=>{let part=block.idPart(typeof inner=="string"?inner:step2,evaluate2(inner,block));return[
"/",step2,"/",part??""]});return joinText([ancestor,...steps,"/",type,"/",name])}function learnSubscriptions(instances){let seen=new Map;for(let instance of instances.
all){let id=knownId(instance.after)??knownId(instance.before),subscription=id===void 0?void 0:/^\/subscriptions\/([^/]+)\//i.exec(id)?.[1];if(subscription===void 0)
continue;let key=instance.block?.provider_config_key??instance.provider,known4=seen.get(key);known4===void 0?seen.set(key,new Set([subscription.toLowerCase()])):
known4.add(subscription.toLowerCase())}return new Map([...seen].filter(([,found])=>found.size===1).map(([key,found])=>[key,[...found][0]??""]))}var attributes={azurerm_virtual_network:["address_space","location","name","resource_group_name"],azurerm_subnet:["address_prefixes","delegation","name","servic\
e_endpoint_policy_ids","virtual_network_name"],azurerm_subnet_network_security_group_association:["subnet_id","network_security_group_id"],azurerm_subnet_route_table_association:[
"subnet_id","route_table_id"],azurerm_subnet_nat_gateway_association:["subnet_id","nat_gateway_id"],azurerm_virtual_network_peering:["allow_forwarded_traffic","\
allow_gateway_transit","allow_virtual_network_access","remote_virtual_network_id","use_remote_gateways"],azurerm_network_security_group:["security_rule"],azurerm_network_security_rule:[
"access","destination_address_prefix","destination_address_prefixes","destination_port_range","destination_port_ranges","direction","network_security_group_name",
"priority","protocol","source_address_prefix","source_address_prefixes","source_port_range","source_port_ranges"],azurerm_route_table:["route"],azurerm_virtual_network_gateway:[
"ip_configuration","sku","type","vpn_client_configuration","vpn_type"],azurerm_private_endpoint:["subnet_id"],azurerm_network_interface:["ip_configuration"],azurerm_service_plan:[
"app_service_environment_id","maximum_elastic_worker_count","os_type","sku_name","worker_count"],azurerm_app_service_plan:["kind","maximum_elastic_worker_count",
"reserved","sku"],azurerm_monitor_autoscale_setting:["enabled","profile","target_resource_id"],azurerm_app_service_virtual_network_swift_connection:["app_servic\
e_id","subnet_id"],azurerm_app_service_slot_virtual_network_swift_connection:["app_service_id","slot_name","subnet_id"],...Object.fromEntries(["linux_web_app","\
windows_web_app","linux_function_app","windows_function_app"].flatMap(kind=>[[`azurerm_${kind}`,["app_settings","service_plan_id","site_config","virtual_network\
_subnet_id"]],[`azurerm_${kind}_slot`,["app_settings","site_config","virtual_network_subnet_id"]]])),azurerm_function_app_flex_consumption:["app_settings","serv\
ice_plan_id","virtual_network_subnet_id"],azurerm_logic_app_standard:["app_service_plan_id","app_settings","site_config","virtual_network_subnet_id"],azapi_resource:[
"body","name","parent_id","type"],azapi_update_resource:["body","type"],azurerm_app_service:["app_service_plan_id","app_settings","site_config"]},none2=[],unnamed=/_association$|_swift_connection$|_slot$|^azapi_/,
withNames=new Map(Object.entries(attributes).map(([type,own4])=>[type,unnamed.test(type)?own4:[...new Set([...own4,"name","resource_group_name"])]]));function alwaysThere(type){
return withNames.get(type)??none2}var Instances=class{all;#byBlock=new Map;#callKeys=new Map;constructor(plan2,configuration2){let all=[];(plan2.resource_changes??[]).forEach((change2,index)=>{all.
push(fromChange(change2,`/resource_changes/${index}/change`,configuration2))}),(plan2.deferred_changes??[]).forEach((deferred,index)=>{all.push(fromChange(deferred.
resource_change,`/deferred_changes/${index}/resource_change/change`,configuration2))});let planned=new Set(all.map(instance=>instance.address));eachPlanned(plan2.
planned_values?.root_module,(item,address)=>{if(planned.has(item.address))return;let module2=configuration2.instance(address),block=module2.module?.blocks.get(`${item.
type}.${item.name}`);block!==void 0&&all.push(absentInstance(block,module2,item.index))});for(let data of dataOf(plan2.prior_state?.values?.root_module,"/prior_\
state/values/root_module",configuration2))planned.has(data.address)||all.push(data);this.all=all;for(let module2 of new Set(all.map(instance=>instance.module)))
this.#noteModule(module2);for(let instance of all)instance.isDeposed||instance.after===null||this.#enter(instance)}ofBlock(module2,mode,type,name){return this.#byBlock.
get(module2)?.get(blockId(mode,type,name))??none3}keysOfBlock({module:module2,mode,type,name}){return keysOf3(this.ofBlock(module2,mode,type,name))}#enter(instance){
let{module:module2,mode,type,name,key}=instance,blocks3=this.#byBlock.get(module2)??new Map;this.#byBlock.set(module2,blocks3);let id=blockId(mode,type,name),group=blocks3.
get(id);group===void 0?blocks3.set(id,new Map([[key,instance]])):group.set(key,instance)}keysOfCall(parent,name){return listOf3(this.#callKeys.get(`${parent.address}\
|${name}`)??noKeys)}#noteModule(module2){if(module2.parent===void 0||(this.#noteModule(module2.parent),module2.key===void 0))return;let id=`${module2.parent.address}\
|${module2.name}`,keys=this.#callKeys.get(id);keys===void 0?this.#callKeys.set(id,new Set([module2.key])):keys.add(module2.key)}},keysOf3=remember(block=>[...block.
keys()]),listOf3=remember(keys=>[...keys]),noKeys=new Set,none3=new Map;function blockId(mode,type,name){return mode==="data"?`data.${type}.${name}`:`${type}.${name}`}
function fromChange(item,pointer,configuration2){let module2=configuration2.instance(item.module_address),taken=takenFrom(item),unknown3=item.change.after_unknown??
{};return{address:item.address,type:item.type,name:item.name,mode:item.mode==="data"?"data":"managed",key:item.index,actions:item.change.actions,module:module2,
block:module2.module?.blocks.get(`${item.mode==="data"?"data.":""}${item.type}.${item.name}`),provider:providerName(item.provider_name),before:item.change.before,
after:item.change.after,unknown:taken.length===0?unknown3:{...unknown3,...Object.fromEntries(taken.map(name=>[name,!0]))},taken:taken.length===0?nothing2:new Set(
taken),beforeSensitive:item.change.before_sensitive??!1,afterSensitive:item.change.after_sensitive??!1,pointer,isDeposed:item.deposed!==void 0,replacePaths:item.
change.replace_paths?.map(steps=>steps.join(".")),isAbsent:!1}}function takenFrom({type,mode,change:change2}){let{after,after_unknown:marked={}}=change2;if(after===
null||mode==="data")return[];let isUnmarked=type.startsWith("azapi_")&&typeof after.body=="object"&&!Object.hasOwn(marked,"body");return alwaysThere(type).filter(
name=>!Object.hasOwn(after,name)&&marked[name]!==!0||isUnmarked&&name==="body")}var nothing2=new Set;function absentInstance(block,module2,key){let{type,name,mode}=block,
unknown3=Object.fromEntries(Object.keys(block.expressions??{}).map(attribute=>[attribute,!0]));return{address:`${module2.address===""?"":`${module2.address}.`}${block.
address}${formatIndex(key)}`,type,name,mode,key,actions:["no-op"],module:module2,block,provider:type.split("_")[0]??"",before:null,after:{},unknown:{...unknown3,
id:!0},beforeSensitive:!1,afterSensitive:!1,pointer:"/configuration",isDeposed:!1,replacePaths:void 0,taken:nothing2,isAbsent:!0}}function eachPlanned(module2,use){
for(let item of module2?.resources??[])item.mode!=="data"&&use(item,module2?.address);for(let child of module2?.child_modules??[])eachPlanned(child,use)}function*dataOf(module2,pointer,configuration2){
if(module2!==void 0){for(let[index,item]of(module2.resources??[]).entries()){if(item.mode!=="data")continue;let scope=configuration2.instance(module2.address);yield{
address:item.address,type:item.type,name:item.name,mode:"data",key:item.index,actions:["no-op"],module:scope,block:scope.module?.blocks.get(`data.${item.type}.${item.
name}`),provider:providerName(item.provider_name),before:null,after:item.values,unknown:{},beforeSensitive:!1,afterSensitive:item.sensitive_values??!1,pointer:`${pointer}\
/resources/${index}/values`,isDeposed:!1,replacePaths:void 0,taken:nothing2,isAbsent:!1}}for(let[index,child]of(module2.child_modules??[]).entries())yield*dataOf(
child,`${pointer}/child_modules/${index}`,configuration2)}}function providerName(address=""){return address.slice(address.lastIndexOf("/")+1).toLowerCase()}var subnetType2="Microsoft.Network/virtualNetworks/subnets",shortestId=85,MentionFinder=class{#identities;#candidates=new Map;#shared=new Map;#mayName=new Map;constructor(identities){
this.#identities=identities}unmodelled(instance,origin){if(instance.mode==="data"||namesSubnetWithoutUse2(instance)||this.#isRead(instance))return[];let found=new Map;
searchIds(instance.after,id=>found.has(id.toLowerCase())||found.set(id.toLowerCase(),id));for(let candidate of this.#candidatesOf(instance))if(isUnknownAt(instance.
unknown,candidate.path))for(let id of this.#subnetsOf(instance,candidate))found.set(idKey(id)??"",id);if(found.size===0){if(!hasUnknownSubnet(instance))return[];
found.set("",new Unknown({symbol:instance.address,reason:"known after apply"}))}let effect=mayChange(instance)?"may-change":"may-occupy";return[...found.values()].
map(id=>({id,effect,origin}))}#isRead(instance){if(!isAzapi(instance))return mappingOf(instance)!==void 0&&this.#identities.idOf(instance)!==void 0;let type=azapiType(
new BlockReader(instance,"after",this.#identities))?.type;return type!==void 0&&(resourceType(type)!==void 0||namesSubnetWithoutUse(type))}#candidatesOf(instance){
let block=instance.block;if(block===void 0)return[];let known4=this.#candidates.get(block);if(known4!==void 0)return known4;let candidates=[...allExpressions(block.
expressions),...(block.provisioners??[]).flatMap(run2=>[...allExpressions(run2.expressions)].map(([,found])=>["",found]))].flatMap(([path,expression2])=>{let references=expression2.
references??[];return references.some(reference=>this.#mayNameSubnet(reference))?[{path,expression:expression2,isShared:!references.some(reference=>/^(?:each|count)\./.
test(reference))}]:[]});return this.#candidates.set(block,candidates),candidates}#subnetsOf(instance,candidate){let{path,expression:expression2,isShared}=candidate,
scopes=this.#shared.get(candidate)??new Map,known4=isShared?scopes.get(instance.module.address):void 0;if(known4!==void 0)return known4;let value=this.#identities.
unknown(instance,path,expression2,[subnetType2]),subnets=(value instanceof Unknown?value.$unknown.possible??[]:[value]).filter(id=>(typeof id=="string"||id instanceof
Concat)&&typeOfKey(idKey(id)??"")===subnetType2.toLowerCase());return this.#shared.set(candidate,scopes.set(instance.module.address,subnets)),subnets}#mayNameSubnet(reference){
let known4=this.#mayName.get(reference);if(known4!==void 0)return known4;let may=/subnet|^module\.|^var\.|^local\.|^data\.|^each\.|azapi_resource|virtual_network/.
test(reference);return this.#mayName.set(reference,may),may}};function mayChange(instance){let block=instance.block;return/subnet/.test(instance.type)||instance.
type==="azapi_resource_action"||block?.provisioners!==void 0}function isUnknownAt(unknown3,path){let node=unknown3;for(let part of path===""?[]:path.split(".")){
if(node===!0)return!0;if(typeof node!="object"||node===null)return!1;node=node[part]}return node!==void 0&&node!==!1}function hasUnknownSubnet({unknown:unknown3,
block}){let isNamed=marks2=>isList(marks2)?marks2.some(isNamed):isObject(marks2)?Object.entries(marks2).some(([name,inner])=>inner===!0?/subnet/i.test(name):isNamed(
inner)):!1;return Object.entries(unknown3).some(([name,marks2])=>marks2===!0?/subnet/i.test(name)&&block?.expressions?.[name]!==void 0:isNamed(marks2))}function searchIds(value,found){
if(typeof value=="string"){if(value.length<shortestId||!/\/subnets\//i.test(value))return;let ids2=value.match(/\/subscriptions\/[^/"'\s]+\/resourcegroups\/[^/"'\s]+\/providers\/microsoft\.network\/virtualnetworks\/[^/"'\s]+\/subnets\/[^/"'\s,;<>()[\]{}\\]+/gi);
for(let id of ids2??[])found(id)}else if(Array.isArray(value))for(let item of value)searchIds(item,found);else if(isObject(value)){let members2=value;for(let name in members2)
searchIds(members2[name],found)}}function absentFrom(configuration2,instances){let present2=new Set(instances.all.map(({module:module2,type,name})=>`${module2.address}|${type}.${name}`));return expectedModules(
configuration2,instances).flatMap(module2=>[...module2.module?.blocks.values()??[]].filter(block=>block.mode!=="data"&&block.count_expression===void 0).filter(block=>block.
for_each_expression===void 0).filter(({type,name})=>!present2.has(`${module2.address}|${type}.${name}`)).map(block=>absentInstance(block,module2)))}function expectedModules(configuration2,instances){
let found=new Map(instances.all.map(({module:module2})=>[module2.address,module2]));for(let[address,module2]of allModules(configuration2.root))isCalledOnce(module2)&&
found.set(address,configuration2.instance(address));return[...found.values()]}function isCalledOnce({call,parent}){return call?.count_expression===void 0&&call?.
for_each_expression===void 0&&(parent===void 0||isCalledOnce(parent))}function missingFromPlan(plan2,absent,file){let notices=[];plan2.errored===!0&&notices.push(
{message:"the plan ended in an error: what comes after it is missing",file});for(let{resource_change:change2,reason="no reason given"}of plan2.deferred_changes??
[]){let message=`${change2.address} is deferred (${reason}): how many instances there will be is not in the plan`;notices.push({message,address:change2.address,
file})}return(plan2.complete===!1||absent.length>0)&&notices.push({message:`the plan is partial${whichAre(absent)}; what is missing is not judged`,file}),notices}
function whichAre(absent){if(absent.length===0)return"";let named5=absent.slice(0,5).map(({address})=>address),more=absent.length>named5.length?` and ${absent.length-
named5.length} more`:"";return`: ${named5.join(", ")}${more} ${absent.length===1?"is":"are"} not in it`}var ResourceSet=class{#notices;#byKey=new Map;#formerKeys;constructor(notices){this.#notices=notices}at(key){return key===void 0?void 0:this.#byKey.get(key)}knows(key){
return this.#formerKeys??=new Set([...this.all()].flatMap(({before})=>before?.key??[])),this.#byKey.has(key)||this.#formerKeys.has(key)}add(resource){let twin=this.#byKey.
get(resource.key),merged=twin&&mergeDescriptions([twin,resource],this.#notices);this.#byKey.set(resource.key,merged??resource)}replace(resource){this.#byKey.set(
resource.key,resource)}all(){return this.#byKey.values()}};function bareState(id,name,properties){return{id,key:idKey(id)??"",name,location:void 0,kind:void 0,sku:void 0,
properties}}function resourceOf(state,more){return{apiVersion:void 0,before:null,source:void 0,createsBeforeDestroy:!1,mayBeAbsent:!1,...state,...more}}function lifecycleOf(instance){
if(instance.mode==="data"||instance.isAbsent)return"existing";let actions=instance.actions.join("+");return actions==="create+forget"||actions==="forget+create"?
"create":actions==="delete+create"||actions==="create+delete"?"replace":actions==="create"||actions==="update"||actions==="delete"?actions:"keep"}function isForgotten(instance){
return instance.actions.length===1&&instance.actions[0]==="forget"}var Patcher=class{#identities;#places;constructor(identities,places){this.#identities=identities,this.#places=places}apply(patch,resources){patch.instance.before!==
null&&this.#before(patch,resources),hasAfter(patch)&&this.#after(patch,resources)}mentionsOf(patch){if(!hasAfter(patch))return[];let target=this.#target(patch,"\
after");if(target!=null&&!(target instanceof Unknown))return[];let origin=this.#places.origin(patch.instance);return[{id:target??"",effect:"may-change",properties:Object.
keys(this.#properties(patch,"after")),origin}]}#target({instance,mapping},view){return mapping===void 0?this.#identities.idOf(instance,view):new BlockReader(instance,
view,this.#identities).value(mapping.target,[mapping.targetType])}#properties({instance,type,mapping},view){let block=new BlockReader(instance,view,this.#identities);
return mapping===void 0?azapiProperties(block,type):evaluateShape(mapping.properties,block)}#before(patch,resources){let resource=resources.at(idKey(this.#target(
patch,"before")));if(!resource?.before)return;let properties=overlay(resource.before.properties,this.#properties(patch,"before")),before=withProperties(resource.
before,properties);resources.replace(withChanges(resource,{before,lifecycle:lifecycleWith(patch,resource)}))}#after(patch,resources){let target=this.#target(patch,
"after"),key=idKey(target);if(key===void 0||target===void 0||target===null||target instanceof Unknown)return;let properties=this.#properties(patch,"after"),origin=this.#places.
origin(patch.instance),resource=resources.at(key);if(resource===void 0){let state=bareState(target,"",properties);resources.add(resourceOf(state,{type:patch.type,
lifecycle:"existing",origin,isPartial:!0}))}else{let setter={address:origin.address,lifecycle:lifecycleOf(patch.instance)},source3=withPatch(resource.source,{properties,
origin,setter}),lifecycle=lifecycleWith(patch,resource);resources.replace(withChanges(resource,{properties:overlay(resource.properties,properties),source:source3,
lifecycle}))}}};function lifecycleWith({instance},{lifecycle}){return lifecycle==="keep"&&lifecycleOf(instance)!=="keep"?"update":lifecycle}function hasAfter({instance}){
return instance.after!==null&&!isForgotten(instance)}function withPatch(source3,{properties,origin,setter}){let isPatched=path=>Object.hasOwn(properties,path.split(
".")[0]??"");return{origin:path=>isPatched(path)?origin:source3?.origin(path),isWritten:path=>isPatched(path)?!0:source3?.isWritten(path),dependsOn:address=>source3?.
dependsOn?.(address),setBy:path=>isPatched(path)?setter:source3?.setBy?.(path),isReplacedFor:path=>source3?.isReplacedFor?.(path)}}var Places=class{#file;#resolver;#dependencies;constructor(file,resolver,dependencies){this.#file=file,this.#resolver=resolver,this.#dependencies=dependencies}origin(instance,path){
let side=instance.pointer.endsWith("/change")?instance.after===null?"/before":"/after":"",inner=path===void 0?"":pointerOf(path.split("."));return{file:this.#file,
address:instance.address,pointer:`${instance.pointer}${side}${inner}`}}source(instance,shape,prefix2){return new PlanSource(this,instance,shape,prefix2)}isWritten(instance,attribute){
return new BlockReader(instance,"after",this.#resolver).isWritten(attribute)}dependsOn(instance,address){return this.#dependencies.isBefore(address,instance)}},
PlanSource=class{#places;#instance;#shape;#prefix;constructor(places,instance,shape,prefix2){this.#places=places,this.#instance=instance,this.#shape=shape,this.#prefix=
prefix2}origin(path){let[attribute]=this.#attributes(path);return attribute===void 0?void 0:this.#places.origin(this.#instance,attribute)}isWritten(path){let written2=this.#attributes(
path).map(attribute=>this.#places.isWritten(this.#instance,attribute));return written2.includes(!0)?!0:written2.includes(void 0)||written2.length===0?void 0:!1}dependsOn(address){
return this.#places.dependsOn(this.#instance,address)}isReplacedFor(path){let{replacePaths}=this.#instance;if(replacePaths===void 0)return;let own4=this.#attributes(
path);return replacePaths.length>0&&replacePaths.every(found=>own4.includes(found))}#attributes(path){let found=this.#shape===void 0?[`body.properties.${path}`]:
attributesOf(this.#shape,path.split("."));return this.#prefix===void 0?found:found.map(attribute=>`${this.#prefix}.${attribute}`)}};var PlanState=class{id;key;#reading;#view;#resolver;#properties;#read;#reader;#kind;#sku;constructor(id,key,reading2,view,resolver){this.id=id,this.key=key,this.#reading=
reading2,this.#view=view,this.#resolver=resolver}get name(){return this.#block.value("name")??""}get location(){return set(this.#block.value(this.#reading.mapping?.
location??"location"))}get kind(){return this.#kind===void 0&&(this.#kind=this.#top("kind")??null),this.#kind??void 0}get sku(){return this.#sku===void 0&&(this.#sku=
this.#top("sku")??null),this.#sku??void 0}get properties(){return this.#properties??=this.#readProperties()}read(path){let{mapping}=this.#reading;if(mapping===void 0)
return coveredAt(this.properties,stepsOf2(path));let route2=mapping.properties===void 0?void 0:routeTo(mapping.properties,path);if(route2===void 0)return;if(typeof route2.
spec=="string")return evaluateAt(route2,this.#block);this.#read??=new Map;let known4=this.#read.get(route2);if(known4!==void 0||this.#read.has(route2))return known4;
let value=evaluateAt(route2,this.#block);return this.#read.set(route2,value),value}get#block(){return this.#reader??=new BlockReader(this.#reading.instance,this.#view,
this.#resolver)}#top(member4){let{mapping}=this.#reading;if(mapping===void 0)return set(azapiMember(this.#block,member4));let spec=mapping[member4];return spec===
void 0?void 0:set(evaluate2(spec,this.#block))}#readProperties(){let{mapping,type}=this.#reading;return mapping===void 0?azapiProperties(this.#block,type):evaluateShape(
mapping.properties??{},this.#block)}},PlanResource=class{id;key;type;apiVersion;lifecycle;before;#state;#reading;#places;#origin;constructor(reading2,shown2,before,places){
this.id=shown2.id,this.key=shown2.key,this.type=reading2.type,this.apiVersion=reading2.apiVersion,this.lifecycle=lifecycleOf(reading2.instance),this.before=this.
lifecycle==="keep"?shown2:before??null,this.#state=shown2,this.#reading=reading2,this.#places=places}get name(){return this.#state.name}get location(){return this.#state.
location}get kind(){return this.#state.kind}get sku(){return this.#state.sku}get properties(){return this.#state.properties}read(path){return this.#state.read(path)}get origin(){
return this.#origin??=this.#places.origin(this.#reading.instance)}get source(){let{mapping,instance}=this.#reading;return this.#places.source(instance,mapping===
void 0?void 0:mapping.properties??{})}get isPartial(){let{mode,taken}=this.#reading.instance;return mode==="data"||this.mayBeAbsent||taken.size>0}get mayBeAbsent(){
return this.#reading.instance.isAbsent}get createsBeforeDestroy(){let[first3,second]=this.#reading.instance.actions;return first3==="create"&&second==="delete"}};
function set(value){return value===null?void 0:value}function readPlan(plan2,file){let source3=new PlanSource2(plan2,file);return{graph:new Graph([source3]),openTemplates:source3.hasTemplates?open=>source3.openTemplates(
open):void 0}}var deploymentType="microsoft.resources/deployments",PlanSource2=class{notices=[];hasPast;#file;#identities;#places;#patcher;#mentionFinder;#readings=new Map;#parents=new Map;#patches=new Map;#embedded=new Map;#embeddedMentions=[];#unmodelled=[];constructor(plan2,file){
let configuration2=new Configuration(plan2.configuration),instances=new Instances(plan2,configuration2),references=new References(configuration2,instances,plan2.
variables);this.#file=file,this.#identities=new Identities(configuration2,instances,references),this.#places=new Places(file,this.#identities,new Dependencies(plan2)),
this.#patcher=new Patcher(this.#identities,this.#places),this.#mentionFinder=new MentionFinder(this.#identities);let absent=absentFrom(configuration2,instances);
for(let instance of[...instances.all,...absent])this.#sort(instance);this.hasPast=instances.all.some(({before})=>before!==null)&&instances.all.some(({actions})=>!isIdle(
actions)),this.notices.push(...missingFromPlan(plan2,absent,file))}get hasTemplates(){return this.#readings.has(deploymentType)}openTemplates(open){for(let{instance}of this.#readings.
get(deploymentType)??[])this.#openTemplate(instance,open)}get types(){return new Set([...this.#readings.keys(),...this.#parents.keys(),...this.#patches.keys(),...this.#embedded.
keys()])}read(type){let resources=new ResourceSet(this.notices);for(let reading2 of this.#readings.get(type)??[]){let resource=this.#resource(reading2);resource!==
void 0&&resources.add(resource)}for(let parent of this.#parents.get(type)??[])this.#addInline(parent,resources);for(let resource of this.#embedded.get(type)??[])
resources.add(resource);for(let patch of this.#patches.get(type)??[])this.#patcher.apply(patch,resources);return resources.all()}mentions(){let patches2=[...this.#patches.
values()].flat();return[...this.#unmodelled.flatMap(instance=>this.#mentionFinder.unmodelled(instance,this.#places.origin(instance))),...patches2.flatMap(patch=>this.#patcher.
mentionsOf(patch)),...this.#embeddedMentions]}#sort(instance){let patch=patchOf(instance),mapping=mappingOf(instance);if(patch!==void 0)append(this.#patches,patch.
targetType.toLowerCase(),{instance,type:patch.targetType,mapping:patch});else if(isAzapi(instance))this.#sortAzapi(instance);else if(mapping===void 0)this.#unmodelled.
push(instance);else{let{arm:type,apiVersion}=mapping;append(this.#readings,type.toLowerCase(),{instance,type,apiVersion,mapping});for(let child of mapping.children??
[])append(this.#parents,child.arm.toLowerCase(),{instance,child})}}#sortAzapi(instance){let view=instance.after===null?"before":"after",named5=azapiType(new BlockReader(
instance,view,this.#identities));if((named5===void 0||resourceType(named5.type)===void 0)&&this.#unmodelled.push(instance),named5===void 0)return;let key=named5.
type.toLowerCase();instance.type==="azapi_update_resource"?append(this.#patches,key,{instance,type:named5.type,mapping:void 0}):append(this.#readings,key,{instance,
...named5,mapping:void 0})}#resource(reading2){let{instance}=reading2,after=instance.after===null||isForgotten(instance)?void 0:this.#state(reading2,"after"),before=instance.
before===null?void 0:this.#state(reading2,"before"),shown2=after??before;return shown2===void 0?void 0:new PlanResource(reading2,shown2,before,this.#places)}#state(reading2,view){
let id=this.#identities.idOf(reading2.instance,view),key=idKey(id);return id===void 0||key===void 0?void 0:new PlanState(id,key,reading2,view,this.#identities)}#addInline({
instance,child},resources){let view=instance.after===null?"before":"after",owner=this.#identities.idOf(instance,view),found=new BlockReader(instance,view,this.#identities).
blocks(child.blocks);owner===void 0||!isList(found)||found.forEach((block,index)=>{let path=`${child.blocks}.${index}`,name=block.value("name")??new Unknown({symbol:`${instance.
address}.${path}.name`,reason:"known after apply"}),id=joinText([owner,"/",child.arm.split("/").at(-1)??"","/",block.idPart("name",name)??""]),key=idKey(id)??"";
if(resources.knows(key))return;let properties=evaluateShape(child.properties,block),state=bareState(id,name,properties),lifecycle=lifecycleOf(instance);resources.
add(resourceOf(state,{type:child.arm,lifecycle,before:lifecycle==="keep"||view==="before"?state:this.#inlineBefore({instance,child},name),origin:this.#places.origin(
instance,path),source:this.#places.source(instance,child.properties,path),isPartial:instance.mode==="data"}))})}#inlineBefore({instance,child},name){let owner=instance.
before===null?void 0:this.#identities.idOf(instance,"before"),found=new BlockReader(instance,"before",this.#identities).blocks(child.blocks),block=isList(found)?
found.find(candidate=>candidate.value("name")===name):void 0;if(owner===void 0||block===void 0)return null;let id=joinText([owner,"/",child.arm.split("/").at(-1)??
"","/",block.idPart("name",name)??""]);return bareState(id,name,evaluateShape(child.properties,block))}#openTemplate(instance,open){if(instance.after===null)return;
let block=new BlockReader(instance,"after",this.#identities),{resources,mentions,notices}=open(block,{subscription:this.#identities.subscriptionOf(instance),origin:this.#places.
origin(instance),lifecycle:lifecycleOf(instance),waits:address=>this.#places.dependsOn(instance,address),file:this.#file});for(let resource of resources)append(
this.#embedded,resource.type.toLowerCase(),resource);this.#embeddedMentions.push(...mentions),this.notices.push(...notices)}};function isIdle([first3]){return first3===
"no-op"||first3==="read"}var mainFiles=["main.bicep","azuredeploy.bicep","azuredeploy.json","main.json","mainTemplate.json"];function templateOf(path,parsed3,host2){if(path==="-"||path===
""||!host2.isFolder(path))return path;let folder=path.replace(/[/\\]+$/u,""),listed=host2.filesAround(`${folder}/main.bicep`,textOf(parsed3,"root")).list(folder),
found=mainFiles.filter(name=>listed.includes(`${folder}/${name}`)),sources=found.filter(name=>!name.endsWith(".json")||!found.includes(name.replace(/json$/u,"bi\
cep"))),[only]=sources;if(only===void 0)return path;if(sources.length===1)return`${folder}/${only}`;throw new PreflightError("input",`the folder holds several t\
emplates: ${sources.join(", ")}`,{place:{file:path},advice:"name the one that is deployed"})}async function loadInputs(paths,parsed3,host2){let loaded=[],waiting=[],errors=[];for(let[index,given]of uniquePaths(paths,host2).entries())try{let path=templateOf(
given,parsed3,host2),input=parseInput(await host2.readInput(path),path);input.kind==="terraform-plan"?loaded[index]=await loadPlan(input,path):waiting.push({index,
path,input})}catch(error){if(!(error instanceof PreflightError))throw error;errors.push(error)}if(waiting.length>0||deploymentOptions.some(({name})=>parsed3.values.
has(name))){let{loadDeployments}=await import("./load-deployments-CHP67OQD.mjs");errors.push(...await loadDeployments(waiting,loaded,parsed3,host2))}if(errors.length>
0)throw new Troubles(errors);let all=loaded.filter(input=>input!==void 0);return hasFlag(parsed3,"verbose")&&await tellInputs(all,host2),joined3(all)}async function loadPlan({
kind,plan:plan2,notices},path){let{graph,openTemplates}=readPlan(plan2,path);return openTemplates?.((await import("./embedded-BEBLYEVP.mjs")).openTemplate),{summary:{
path,kind,resources:plan2.resource_changes?.length??0},graph,notices}}async function tellInputs(loaded,host2){for(let{path,kind,resources}of loaded.map(({summary})=>summary))
await host2.stderr.write(`${printable(path)}: read as ${kind}, ${resources} resources
`)}function joined3(loaded){let[only]=loaded;return{graph:only!==void 0&&loaded.length===1?only.graph:Graph.merge(loaded.map(({graph})=>graph)),inputs:loaded.map(
({summary})=>summary),notices:loaded.flatMap(({notices})=>notices)}}function uniquePaths(paths,host2){if(paths.length<2)return paths;let byIdentity=new Map;for(let path of paths){
let identity=path==="-"||path===""?path:host2.pathIdentity(path);byIdentity.has(identity)||byIdentity.set(identity,path)}return[...byIdentity.values()]}async function judgeInputs(paths,{complete,rules,accept,notices:own4},showAll,parsed3,host2){let{graph,inputs:inputs2,notices}=await loadInputs(paths,parsed3,host2),
whole=complete(graph);return{report:makeReport({graph:whole,inputs:inputs2,notices:[...notices,...own4],rules,showAll,accept,override:textOf(parsed3,"override")}),
graph:whole}}function choose(flags,config={}){return{profile:first2([flags.profile,{flag:"--profile"}],[profiles.find(era=>era===String(config.profile)),{key:"profile"}],[defaultProfile,
"default"]),failOn:first2([flags.failOn,{flag:"--fail-on"}],[flags.strict===!0?"warning":void 0,{flag:"--strict"}],[config.failOn,{key:"failOn"}],[config.strict===
!0?"warning":void 0,{key:"strict"}],["error","default"]),failOnUndecided:first2([flags.failOnUndecided===!0?!0:void 0,{flag:"--fail-on-undecided"}],[flags.strict===
!0?!0:void 0,{flag:"--strict"}],[config.failOnUndecided,{key:"failOnUndecided"}],[config.strict===!0?!0:void 0,{key:"strict"}],[!1,"default"])}}function first2(...choices){
for(let[value,by]of choices)if(value!==void 0)return{value,by};throw new Error("nothing holds by itself")}import{dirname as dirname6}from"node:path";var configNames=["vnet-preflight.yaml","vnet-preflight.yml"];var configVariable="VNET_PREFLIGHT_CONFIG";function findConfig(parsed3,inputs2,host2){let given=textOf(parsed3,"config");if(hasFlag(parsed3,"no-config")){if(given!==
void 0)throw usage("--config and --no-config contradict each other",parsed3.command);return}if(given!==void 0)return{path:given,by:"--config"};let variable=host2.
environment[configVariable];if(variable!==void 0&&variable!=="")return{path:variable,by:configVariable};let[path,other2]=host2.findUpward(configNames,folderOf(inputs2[0]??
"-",host2));if(path!==void 0){if(other2===void 0)return{path,by:"found"};throw new PreflightError("configuration",`there is ${other2} beside it, and only one of\
 them can count`,{place:{file:path},advice:"remove one of them, or name one: --config FILE"})}}function folderOf(input,host2){return input==="-"?".":host2.isFolder(
input)?input:dirname6(input)}function anyAnswer(items,ask){let result=!1;for(let item of items){let answer=ask(item);if(answer===!0)return!0;result=answer===void 0?void 0:result}return result}
function known3(value){return detailsOf(value)===void 0?!0:void 0}function ofType(value,types2){let details=detailsOf(value);if(details===void 0)return types2.some(
type=>isOfType(typeOf(value),type));if(!(details.minimum===void 0&&details.maximum===void 0))return types2.includes("number")||types2.includes("integer")}function sameAs(left,right){
if(typeof left=="string"&&typeof right=="string")return left===right;let one=detailsOf(left),other2=detailsOf(right);if(one===void 0&&other2===void 0)return left===
right;if(one?.symbol!==void 0&&one.symbol===other2?.symbol)return!0;let[from,to]=range(left)??nowhere2,[start,end]=range(right)??nowhere2;if(isBounded(left)||isBounded(
right)){if(!(from<=end&&start<=to))return!1;if(from===to&&start===end)return!0}}var nowhere2=[Number.NaN,Number.NaN];function isBounded(value){let details=detailsOf(
value);return details?.minimum!==void 0||details?.maximum!==void 0}function range(value){if(typeof value=="number")return[value,value];let details=detailsOf(value);
return details&&[details.minimum??Number.NEGATIVE_INFINITY,details.maximum??Number.POSITIVE_INFINITY]}function among(value,list){if(list===null)return!1;if(Array.
isArray(list))return anyAnswer(list,item=>sameAs(value,item))}function itemsAtMost(value,most){return Array.isArray(value)?value.length<=most:known3(value)}function itemsAtLeast(value,least){
return Array.isArray(value)?value.length>=least:known3(value)}function textAtMost(value,most){return typeof value=="string"?[...value].length<=most:known3(value)}
function textAtLeast(value,least){return typeof value=="string"?[...value].length>=least:known3(value)}function uniqueItems(value){if(!Array.isArray(value))return known3(
value);let{least,most}=countDistinct(value);return most<value.length?!1:least===value.length?!0:void 0}function distinct2(value,atMost2,atLeast3){if(!Array.isArray(
value))return known3(value);let{least,most}=countDistinct(value),upper=typeof atMost2=="number"?atMost2:Number.POSITIVE_INFINITY,lower=typeof atLeast3=="number"?
atLeast3:0;return least>upper||most<lower?!1:most<=upper&&least>=lower?!0:void 0}function countDistinct(items){let knowns=new Set,unknowns2=new Set;for(let item of items){
let details=detailsOf(item);details===void 0?knowns.add(item):unknowns2.add(details.symbol??Symbol("unnamed"))}return{least:Math.max(knowns.size,items.length>0?
1:0),most:knowns.size+unknowns2.size}}function atMost(value,limit,times,plus){return compare(value,{limit,times,plus},(own4,other2)=>own4<=other2)}function atLeast2(value,limit,times,plus){return compare(
value,{limit,times,plus},(own4,other2)=>own4>=other2)}function below3(value,limit){return compare(value,{limit,times:1,plus:0},(own4,other2)=>own4<other2)}function above(value,limit){
return compare(value,{limit,times:1,plus:0},(own4,other2)=>own4>other2)}function compare(value,amount,holds2){let{limit,times,plus}=amount;if(typeof value=="num\
ber"&&typeof limit=="number"&&typeof times=="number"&&typeof plus=="number")return holds2(value,limit*times+plus);let own4=range(value);if(own4===void 0)return!0;
let isSame=isSameUnknown(value,amount),left=isSame?zero:own4,right=isSame?range(plus):rangeOf2(amount);if(right===void 0)return isNumber(value)?!1:void 0;let corners=[
holds2(left[0],right[0]),holds2(left[0],right[1]),holds2(left[1],right[0]),holds2(left[1],right[1])];return corners.every(Boolean)?!0:corners.some(Boolean)||!isNumber(
value)?void 0:!1}function isNumber(value){let details=detailsOf(value);return details===void 0||details.minimum!==void 0||details.maximum!==void 0}var zero=[0,0];
function isSameUnknown(value,{limit,times}){let symbol=detailsOf(value)?.symbol;return times===1&&symbol!==void 0&&symbol===detailsOf(limit)?.symbol}function rangeOf2({
limit,times,plus}){let[base,factor,more]=[range(limit),range(times),range(plus)];if(base===void 0||factor===void 0||more===void 0)return;let products=base.flatMap(
left=>factor.map(right=>left*right));return products.some(Number.isNaN)?everything:[Math.min(...products)+more[0],Math.max(...products)+more[1]]}var everything=[
Number.NEGATIVE_INFINITY,Number.POSITIVE_INFINITY];function insideAnyOf(value,...lists){if(value===void 0||isUnknown(value))return;if(typeof value!="string")return!0;let inner=read(value);return inner===void 0?!1:
anyAnswer(lists.flat(),other2=>relate(other2,outer=>containsPrefix(outer,inner)))}function outsideAllOf(value,...lists){let others=lists.flat();if(value!==void 0&&
!isUnknown(value)){let own4=typeof value=="string"?read(value):void 0;if(own4===void 0)return!0;let met=anyAnswer(others,other2=>relate(other2,prefix2=>overlaps(
prefix2,own4)));return met===void 0?void 0:!met}return others.some(other2=>other2!==null)?void 0:!0}function privateAddressSpace(value){if(value===void 0||isUnknown(
value))return;if(typeof value!="string")return!0;let prefix2=read(value);return prefix2!==void 0&&isPrivate(prefix2)}function relate(other2,ask){if(other2===void 0||
isUnknown(other2))return;let prefix2=typeof other2=="string"?read(other2):void 0;return prefix2!==void 0&&ask(prefix2)}function read(text4){let reading2=readPrefix(
text4);return reading2.prefix??reading2.meant??parseAddress(text4)}var runtime={above,among,atLeast:atLeast2,atMost,below:below3,distinct:distinct2,insideAnyOf,itemsAtLeast,itemsAtMost,known:known3,ofType,outsideAllOf,privateAddressSpace,
sameAs,textAtLeast,textAtMost,uniqueItems};var c0=validate0,func0=runtime.sameAs;function validate0(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;
return!(data?.mode!==void 0||rootData.hopeful)||errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.mode!==void 0&&!(func0(data.mode,"ineff\
ective")??rootData.hopeful)?!1:(validate0.errors=vErrors,errors===0)}var c1=validate1,func1=runtime.known;function validate1(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.mechanisms!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="ob\
ject"&&!Array.isArray(data)&&data.mechanisms!==void 0){let data0=data.mechanisms,_errs2=errors,_errs3=errors;if((func1(data0)??!rootData.hopeful)||errors++,errors===
_errs3&&Array.isArray(data0)){let _errs4=errors,len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs5=errors;(func0(data0[i0],"swift-connection")??!rootData.hopeful)||
errors++;var valid3=_errs5===errors;if(valid3)break}if(valid3)errors=_errs4,vErrors!==null&&(_errs4?vErrors.length=_errs4:vErrors=null);else{let err0={};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}}var valid2=_errs3===errors;if(valid2)return validate1.errors=[{}],!1;errors=_errs2,vErrors!==null&&(_errs2?vErrors.
length=_errs2:vErrors=null)}return validate1.errors=vErrors,errors===0}var c2=validate2;function validate2(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0,_errs0=errors;return!(data?.mode!==void 0||rootData.hopeful)||errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.
mode!==void 0&&!(func0(data.mode,"regional")??rootData.hopeful)?!1:(validate2.errors=vErrors,errors===0)}var c3=validate3;function validate3(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.app!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&
data&&typeof data=="object"&&!Array.isArray(data)&&data.app!==void 0){let data0=data.app,_errs1=errors;if(!(data0?.isCompose!==void 0||rootData.hopeful)||errors===
_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.isCompose!==void 0&&!(func0(data0.isCompose,!1)??rootData.hopeful))return!1}return validate3.
errors=vErrors,errors===0}var c4=validate4;function validate4(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;
if(!(data?.mode!==void 0||rootData.hopeful)||!(data?.app!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)){
if(data.mode!==void 0){let _errs1=errors;if(!(func0(data.mode,"regional")??rootData.hopeful))return!1;var valid1=_errs1===errors}else var valid1=!0;if(valid1)if(data.
app!==void 0){let data1=data.app,_errs2=errors;if(!(data1?.operatingSystem!==void 0||rootData.hopeful)||errors===_errs2&&data1&&typeof data1=="object"&&!Array.isArray(
data1)&&data1.operatingSystem!==void 0&&!(func0(data1.operatingSystem,"linux")??rootData.hopeful))return!1;var valid1=_errs2===errors}else var valid1=!0}return validate4.
errors=vErrors,errors===0}var c5=validate5;function validate5(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;
if(!(data?.app!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.app!==void 0){let data0=data.app,
_errs1=errors;if(!(data0?.listensOnGivenPort!==void 0||rootData.hopeful)||errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.listensOnGivenPort!==
void 0&&!(func0(data0.listensOnGivenPort,!0)??rootData.hopeful))return!1}return validate5.errors=vErrors,errors===0}var c6=validate6,func8=runtime.ofType,func9=runtime.
atMost,obj0=["integer"];function validate6(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.
declarations!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.declarations!==void 0){let data0=data.
declarations;if(!(func8(data0,obj0)??rootData.hopeful)||!(func9(data0,1,1,0)??rootData.hopeful))return!1}return validate6.errors=vErrors,errors===0}var c7=validate7,
func10=runtime.itemsAtMost;function validate7(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.
connection!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.connection!==void 0){let data0=data.
connection,_errs1=errors;if(!(data0?.laterVersions!==void 0||rootData.hopeful)||errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.laterVersions!==
void 0&&!(func10(data0.laterVersions,0)??rootData.hopeful))return!1}return validate7.errors=vErrors,errors===0}var c8=validate8;function validate8(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.app!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&
data&&typeof data=="object"&&!Array.isArray(data)&&data.app!==void 0){let data0=data.app,_errs1=errors;if(!(data0?.isInEnvironment!==void 0||rootData.hopeful)||
errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.isInEnvironment!==void 0&&!(func0(data0.isInEnvironment,!1)??rootData.hopeful))return!1}
return validate8.errors=vErrors,errors===0}var c9=validate9;function validate9(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0,_errs0=errors;if(!(data?.app!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.app!==void 0){
let data0=data.app,_errs1=errors;if(!(data0?.operatingSystem!==void 0||rootData.hopeful)||errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&
data0.operatingSystem!==void 0&&!(func0(data0.operatingSystem,"windows")??rootData.hopeful))return!1}return validate9.errors=vErrors,errors===0}var c10=validate10,
func14=runtime.among,obj1=["site-property","plan-property"];function validate10(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0,_errs0=errors;if(!(data?.mechanisms!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.mechanisms!==
void 0){let data0=data.mechanisms,_errs1=errors;if(!(func1(data0)??rootData.hopeful))return!1;if(errors===_errs1&&Array.isArray(data0)){let _errs2=errors,len0=data0.
length;for(let i0=0;i0<len0;i0++){let _errs3=errors;(func14(data0[i0],obj1)??rootData.hopeful)||errors++;var valid2=_errs3===errors;if(valid2)break}if(valid2)errors=
_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=null);else return validate10.errors=[{}],!1}}return validate10.errors=vErrors,errors===0}var c11=validate11;
function validate11(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;return!(data?.targetKind!==void 0||
rootData.hopeful)||errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.targetKind!==void 0&&!(func0(data.targetKind,"subnet")??rootData.hopeful)?
!1:(validate11.errors=vErrors,errors===0)}var c12=validate12,obj2=["network-config","virtual-network-config"];function validate12(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.mechanisms!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&
typeof data=="object"&&!Array.isArray(data)&&data.mechanisms!==void 0){let data0=data.mechanisms,_errs1=errors;if(!(func1(data0)??rootData.hopeful))return!1;if(errors===
_errs1&&Array.isArray(data0)){let _errs2=errors,len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs3=errors;(func14(data0[i0],obj2)??rootData.hopeful)||errors++;
var valid2=_errs3===errors;if(valid2)break}if(valid2)errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=null);else return validate12.errors=[{}],
!1}}return validate12.errors=vErrors,errors===0}var c13=validate13;function validate13(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0,_errs0=errors;if(!(data?.mechanisms!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.mechanisms!==
void 0){let data0=data.mechanisms,_errs1=errors;if(!(func1(data0)??rootData.hopeful))return!1;if(errors===_errs1&&Array.isArray(data0)){let _errs2=errors,len0=data0.
length;for(let i0=0;i0<len0;i0++){let _errs3=errors;(func0(data0[i0],"network-config")??rootData.hopeful)||errors++;var valid2=_errs3===errors;if(valid2)break}if(valid2)
errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=null);else return validate13.errors=[{}],!1}}return validate13.errors=vErrors,errors===0}var c14=validate14;
function validate14(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.connection!==void 0||
rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.connection!==void 0){let data0=data.connection,_errs1=errors;
if(!(data0?.wrongNames!==void 0||rootData.hopeful)||errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.wrongNames!==void 0&&!(func10(data0.
wrongNames,0)??rootData.hopeful))return!1}return validate14.errors=vErrors,errors===0}var c15=validate15;function validate15(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.mechanisms!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="ob\
ject"&&!Array.isArray(data)&&data.mechanisms!==void 0){let data0=data.mechanisms,_errs2=errors,_errs3=errors;if((func1(data0)??!rootData.hopeful)||errors++,errors===
_errs3&&Array.isArray(data0)){let _errs4=errors,len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs5=errors;(func0(data0[i0],"network-name")??!rootData.hopeful)||
errors++;var valid3=_errs5===errors;if(valid3)break}if(valid3)errors=_errs4,vErrors!==null&&(_errs4?vErrors.length=_errs4:vErrors=null);else{let err0={};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}}var valid2=_errs3===errors;if(valid2)return validate15.errors=[{}],!1;errors=_errs2,vErrors!==null&&(_errs2?vErrors.
length=_errs2:vErrors=null)}return validate15.errors=vErrors,errors===0}var c16=validate16,obj3=["regional","gateway"];function validate16(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;return!(data?.mode!==void 0||rootData.hopeful)||errors===_errs0&&data&&
typeof data=="object"&&!Array.isArray(data)&&data.mode!==void 0&&!(func14(data.mode,obj3)??rootData.hopeful)?!1:(validate16.errors=vErrors,errors===0)}var c17=validate17;
function validate17(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;return!(data?.mode!==void 0||
rootData.hopeful)||errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.mode!==void 0&&!(func0(data.mode,"gateway")??rootData.hopeful)?!1:(validate17.
errors=vErrors,errors===0)}var c18=validate18,obj4=["create","replace"];function validate18(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0,_errs0=errors;if(!(data?.mode!==void 0||rootData.hopeful)||!(data?.mechanisms!==void 0||rootData.hopeful)||!(data?.app!==void 0||rootData.
hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)){if(data.mode!==void 0){let _errs1=errors;if(!(func0(data.mode,"regional")??
rootData.hopeful))return!1;var valid1=_errs1===errors}else var valid1=!0;if(valid1){if(data.mechanisms!==void 0){let data1=data.mechanisms,_errs2=errors;if(!(func1(
data1)??rootData.hopeful))return!1;if(errors===_errs2&&Array.isArray(data1)){let _errs3=errors,len0=data1.length;for(let i0=0;i0<len0;i0++){let _errs4=errors;(func0(
data1[i0],"site-property")??rootData.hopeful)||errors++;var valid2=_errs4===errors;if(valid2)break}if(valid2)errors=_errs3,vErrors!==null&&(_errs3?vErrors.length=
_errs3:vErrors=null);else return validate18.errors=[{}],!1}var valid1=_errs2===errors}else var valid1=!0;if(valid1)if(data.app!==void 0){let data3=data.app,_errs5=errors;
if(!(data3?.isSlot!==void 0||rootData.hopeful)||!(data3?.lifecycle!==void 0||rootData.hopeful))return!1;if(errors===_errs5&&data3&&typeof data3=="object"&&!Array.
isArray(data3)){if(data3.isSlot!==void 0){let _errs6=errors;if(!(func0(data3.isSlot,!0)??rootData.hopeful))return!1;var valid3=_errs6===errors}else var valid3=!0;
if(valid3)if(data3.lifecycle!==void 0){let _errs7=errors;if(!(func14(data3.lifecycle,obj4)??rootData.hopeful))return!1;var valid3=_errs7===errors}else var valid3=!0}
var valid1=_errs5===errors}else var valid1=!0}}return validate18.errors=vErrors,errors===0}var c19=validate19;function validate19(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.apiVersion!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&
typeof data=="object"&&!Array.isArray(data)&&data.apiVersion!==void 0){let _errs2=errors,_errs3=errors;(func14(data.apiVersion,rootData.parameters.refusedVersions)??
!rootData.hopeful)||errors++;var valid2=_errs3===errors;if(valid2)return validate19.errors=[{}],!1;errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=
null)}return validate19.errors=vErrors,errors===0}var c20=validate20;function validate20(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0,_errs0=errors;if(!(data?.mode!==void 0||rootData.hopeful)||!(data?.app!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&
typeof data=="object"&&!Array.isArray(data)){if(data.mode!==void 0){let _errs1=errors;if(!(func0(data.mode,"regional")??rootData.hopeful))return!1;var valid1=_errs1===
errors}else var valid1=!0;if(valid1)if(data.app!==void 0){let data1=data.app,_errs2=errors;if(!(data1?.isSlot!==void 0||rootData.hopeful)||errors===_errs2&&data1&&
typeof data1=="object"&&!Array.isArray(data1)&&data1.isSlot!==void 0&&!(func0(data1.isSlot,!0)??rootData.hopeful))return!1;var valid1=_errs2===errors}else var valid1=!0}
return validate20.errors=vErrors,errors===0}var c21=validate21;function validate21(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0,_errs0=errors;return!(data?.connectsSlotAsApp!==void 0||rootData.hopeful)||errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.connectsSlotAsApp!==
void 0&&!(func0(data.connectsSlotAsApp,!1)??rootData.hopeful)?!1:(validate21.errors=vErrors,errors===0)}var c22=validate22;function validate22(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.app!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&
data&&typeof data=="object"&&!Array.isArray(data)&&data.app!==void 0){let data0=data.app,_errs1=errors;if(!(data0?.gatewayNetworks!==void 0||rootData.hopeful))return!1;
if(errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.gatewayNetworks!==void 0){let data1=data0.gatewayNetworks;if(!(func8(data1,obj0)??
rootData.hopeful)||!(func9(data1,rootData.parameters.networksPerApp,1,0)??rootData.hopeful))return!1}}return validate22.errors=vErrors,errors===0}var c23=validate23;
function validate23(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.app!==void 0||rootData.
hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.app!==void 0){let data0=data.app,_errs1=errors;if(!(data0?.modes!==
void 0||rootData.hopeful))return!1;if(errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.modes!==void 0){let data1=data0.modes,_errs3=errors,
_errs4=errors;if((func1(data1)??!rootData.hopeful)||errors++,errors===_errs4&&Array.isArray(data1)){let _errs5=errors,len0=data1.length;for(let i0=0;i0<len0;i0++){
let _errs6=errors;(func0(data1[i0],"regional")??!rootData.hopeful)||errors++;var valid4=_errs6===errors;if(valid4)break}if(valid4)errors=_errs5,vErrors!==null&&
(_errs5?vErrors.length=_errs5:vErrors=null);else{let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}var valid3=_errs4===errors;if(valid3)return validate23.
errors=[{}],!1;errors=_errs3,vErrors!==null&&(_errs3?vErrors.length=_errs3:vErrors=null)}}return validate23.errors=vErrors,errors===0}var c24=validate24;function validate24(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.app!==void 0||rootData.hopeful))return!1;if(errors===
_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.app!==void 0){let data0=data.app,_errs1=errors;if(!(data0?.subnetsNamed!==void 0||rootData.hopeful))
return!1;if(errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.subnetsNamed!==void 0){let data1=data0.subnetsNamed;if(!(func8(data1,obj0)??
rootData.hopeful)||!(func9(data1,rootData.parameters.subnetsPerApp,1,0)??rootData.hopeful))return!1}}return validate24.errors=vErrors,errors===0}var c25=validate25;
function validate25(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.kind!==void 0||rootData.
hopeful)||!(data?.lifecycle!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)){if(data.kind!==void 0){let _errs1=errors;
if(!(func0(data.kind,"app")??rootData.hopeful))return!1;var valid1=_errs1===errors}else var valid1=!0;if(valid1)if(data.lifecycle!==void 0){let _errs2=errors;if(!(func0(
data.lifecycle,"update")??rootData.hopeful))return!1;var valid1=_errs2===errors}else var valid1=!0}return validate25.errors=vErrors,errors===0}var c26=validate26;
function validate26(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.connects!==void 0||
rootData.hopeful)||!(data?.disconnects!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)){if(data.connects!==
void 0){let _errs1=errors;if(!(func10(data.connects,0)??rootData.hopeful))return!1;var valid1=_errs1===errors}else var valid1=!0;if(valid1)if(data.disconnects!==
void 0){let _errs2=errors;if(!(func10(data.disconnects,0)??rootData.hopeful))return!1;var valid1=_errs2===errors}else var valid1=!0}return validate26.errors=vErrors,
errors===0}var c27=validate27,func46=runtime.itemsAtLeast;function validate27(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0,_errs0=errors;if(!(data?.kind!==void 0||rootData.hopeful)||!(data?.lifecycle!==void 0||rootData.hopeful)||!(data?.users!==void 0||rootData.hopeful))return!1;
if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)){if(data.kind!==void 0){let _errs1=errors;if(!(func0(data.kind,"subnet")??rootData.hopeful))
return!1;var valid1=_errs1===errors}else var valid1=!0;if(valid1){if(data.lifecycle!==void 0){let _errs2=errors;if(!(func0(data.lifecycle,"update")??rootData.hopeful))
return!1;var valid1=_errs2===errors}else var valid1=!0;if(valid1)if(data.users!==void 0){let _errs3=errors;if(!(func46(data.users,1)??rootData.hopeful))return!1;
var valid1=_errs3===errors}else var valid1=!0}}return validate27.errors=vErrors,errors===0}var c28=validate28;function validate28(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;return!(data?.delegationsLost!==void 0||rootData.hopeful)||errors===_errs0&&data&&
typeof data=="object"&&!Array.isArray(data)&&data.delegationsLost!==void 0&&!(func10(data.delegationsLost,0)??rootData.hopeful)?!1:(validate28.errors=vErrors,errors===
0)}var c29=validate29;function validate29(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.
kind!==void 0||rootData.hopeful)||!(data?.lifecycle!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)){
if(data.kind!==void 0){let _errs1=errors;if(!(func0(data.kind,"app")??rootData.hopeful))return!1;var valid1=_errs1===errors}else var valid1=!0;if(valid1)if(data.
lifecycle!==void 0){let _errs2=errors;if(!(func0(data.lifecycle,"delete")??rootData.hopeful))return!1;var valid1=_errs2===errors}else var valid1=!0}return validate29.
errors=vErrors,errors===0}var c30=validate30;function validate30(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,
_errs0=errors;return!(data?.leftOn!==void 0||rootData.hopeful)||errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.leftOn!==void 0&&!(func0(
data.leftOn,"nowhere")??rootData.hopeful)?!1:(validate30.errors=vErrors,errors===0)}var c31=validate31;function validate31(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.kind!==void 0||rootData.hopeful)||!(data?.users!==void 0||rootData.hopeful))return!1;if(errors===
_errs0&&data&&typeof data=="object"&&!Array.isArray(data)){if(data.kind!==void 0){let _errs1=errors;if(!(func0(data.kind,"gateway")??rootData.hopeful))return!1;
var valid1=_errs1===errors}else var valid1=!0;if(valid1)if(data.users!==void 0){let _errs2=errors;if(!(func46(data.users,1)??rootData.hopeful))return!1;var valid1=_errs2===
errors}else var valid1=!0}return validate31.errors=vErrors,errors===0}var c32=validate32;function validate32(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;return!(data?.losses!==void 0||rootData.hopeful)||errors===_errs0&&data&&typeof data=="object"&&!Array.
isArray(data)&&data.losses!==void 0&&!(func10(data.losses,0)??rootData.hopeful)?!1:(validate32.errors=vErrors,errors===0)}var c33=validate33,obj7=["subnet","net\
work","group"];function validate33(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.kind!==
void 0||rootData.hopeful)||!(data?.isRemoved!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)){if(data.
kind!==void 0){let _errs1=errors;if(!(func14(data.kind,obj7)??rootData.hopeful))return!1;var valid1=_errs1===errors}else var valid1=!0;if(valid1)if(data.isRemoved!==
void 0){let _errs2=errors;if(!(func0(data.isRemoved,!0)??rootData.hopeful))return!1;var valid1=_errs2===errors}else var valid1=!0}return validate33.errors=vErrors,
errors===0}var c34=validate34;function validate34(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;
return!(data?.users!==void 0||rootData.hopeful)||errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.users!==void 0&&!(func10(data.users,0)??
rootData.hopeful)?!1:(validate34.errors=vErrors,errors===0)}var c35=validate35;function validate35(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0,_errs0=errors;if(!(data?.kind!==void 0||rootData.hopeful)||!(data?.lifecycle!==void 0||rootData.hopeful)||!(data?.modes!==void 0||rootData.
hopeful)||!(data?.changesPlan!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)){if(data.kind!==void 0){
let _errs1=errors;if(!(func0(data.kind,"app")??rootData.hopeful))return!1;var valid1=_errs1===errors}else var valid1=!0;if(valid1){if(data.lifecycle!==void 0){let _errs2=errors;
if(!(func0(data.lifecycle,"update")??rootData.hopeful))return!1;var valid1=_errs2===errors}else var valid1=!0;if(valid1){if(data.modes!==void 0){let data2=data.
modes,_errs3=errors;if(!(func1(data2)??rootData.hopeful))return!1;if(errors===_errs3&&Array.isArray(data2)){let _errs4=errors,len0=data2.length;for(let i0=0;i0<
len0;i0++){let _errs5=errors;(func0(data2[i0],"regional")??rootData.hopeful)||errors++;var valid2=_errs5===errors;if(valid2)break}if(valid2)errors=_errs4,vErrors!==
null&&(_errs4?vErrors.length=_errs4:vErrors=null);else return validate35.errors=[{}],!1}var valid1=_errs3===errors}else var valid1=!0;if(valid1)if(data.changesPlan!==
void 0){let _errs6=errors;if(!(func0(data.changesPlan,!0)??rootData.hopeful))return!1;var valid1=_errs6===errors}else var valid1=!0}}}return validate35.errors=vErrors,
errors===0}var c36=validate36;function validate36(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;
if(!(data?.kind!==void 0||rootData.hopeful)||!(data?.lifecycle!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(
data)){if(data.kind!==void 0){let _errs1=errors;if(!(func0(data.kind,"app")??rootData.hopeful))return!1;var valid1=_errs1===errors}else var valid1=!0;if(valid1)
if(data.lifecycle!==void 0){let _errs2=errors;if(!(func0(data.lifecycle,"replace")??rootData.hopeful))return!1;var valid1=_errs2===errors}else var valid1=!0}return validate36.
errors=vErrors,errors===0}var c37=validate37;function validate37(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,
_errs0=errors;return!(data?.isReplacedBySubnet!==void 0||rootData.hopeful)||errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.isReplacedBySubnet!==
void 0&&!(func0(data.isReplacedBySubnet,!1)??rootData.hopeful)?!1:(validate37.errors=vErrors,errors===0)}var c38=validate38,obj8=["string"],pattern0=new RegExp(
"^([Yy]1|[Ff][Cc]1)$","u");function validate38(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.
kind!==void 0||rootData.hopeful)||!(data?.isDoubled!==void 0||rootData.hopeful)||!(data?.skuAfter!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&
typeof data=="object"&&!Array.isArray(data)){if(data.kind!==void 0){let _errs1=errors;if(!(func0(data.kind,"scale")??rootData.hopeful))return!1;var valid1=_errs1===
errors}else var valid1=!0;if(valid1){if(data.isDoubled!==void 0){let _errs2=errors;if(!(func0(data.isDoubled,!0)??rootData.hopeful))return!1;var valid1=_errs2===
errors}else var valid1=!0;if(valid1)if(data.skuAfter!==void 0){let data2=data.skuAfter,_errs3=errors,_errs4=errors,_errs5=errors;if((func8(data2,obj8)??!rootData.
hopeful)||errors++,(func1(data2)??!rootData.hopeful)||errors++,errors===_errs5&&typeof data2=="string"&&!pattern0.test(data2)){let err0={};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}var valid2=_errs5===errors;if(valid2)return validate38.errors=[{}],!1;errors=_errs4,vErrors!==null&&(_errs4?vErrors.length=_errs4:
vErrors=null);var valid1=_errs3===errors}else var valid1=!0}}return validate38.errors=vErrors,errors===0}var c39=validate39,obj9=["integer","null"];function validate39(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.addressesDuringChange!==void 0||rootData.hopeful))
return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.addressesDuringChange!==void 0){let data0=data.addressesDuringChange;if(!(func8(
data0,obj9)??rootData.hopeful)||!(func9(data0,rootData.facts?.subnet?.addressesUsable,1,0)??rootData.hopeful))return!1}return validate39.errors=vErrors,errors===
0}var c40=validate40;function validate40(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;return!(data?.
isResized!==void 0||rootData.hopeful)||errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.isResized!==void 0&&!(func0(data.isResized,!1)??
rootData.hopeful)?!1:(validate40.errors=vErrors,errors===0)}var c41=validate41,obj10=["app","plan"],obj11=["update","replace"];function validate41(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.kind!==void 0||rootData.hopeful)||!(data?.lifecycle!==void 0||
rootData.hopeful)||!(data?.isIntegrated!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)){if(data.kind!==
void 0){let _errs1=errors;if(!(func14(data.kind,obj10)??rootData.hopeful))return!1;var valid1=_errs1===errors}else var valid1=!0;if(valid1){if(data.lifecycle!==
void 0){let _errs2=errors;if(!(func14(data.lifecycle,obj11)??rootData.hopeful))return!1;var valid1=_errs2===errors}else var valid1=!0;if(valid1)if(data.isIntegrated!==
void 0){let _errs3=errors;if(!(func0(data.isIntegrated,!0)??rootData.hopeful))return!1;var valid1=_errs3===errors}else var valid1=!0}}return validate41.errors=vErrors,
errors===0}var c42=validate42;function validate42(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;
if(!(data?.subscriptionAfter!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.subscriptionAfter!==
void 0){let data0=data.subscriptionAfter;if(!(func8(data0,obj8)??rootData.hopeful)||!(func0(data0,rootData.facts?.subscriptionBefore)??rootData.hopeful))return!1}
return validate42.errors=vErrors,errors===0}var c43=validate43,obj13=["network","gateway"];function validate43(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.kind!==void 0||rootData.hopeful)||!(data?.lifecycle!==void 0||rootData.hopeful)||!(data?.modes!==
void 0||rootData.hopeful)||!(data?.users!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)){if(data.kind!==
void 0){let _errs1=errors;if(!(func14(data.kind,obj13)??rootData.hopeful))return!1;var valid1=_errs1===errors}else var valid1=!0;if(valid1){if(data.lifecycle!==
void 0){let _errs2=errors;if(!(func0(data.lifecycle,"update")??rootData.hopeful))return!1;var valid1=_errs2===errors}else var valid1=!0;if(valid1){if(data.modes!==
void 0){let data2=data.modes,_errs3=errors;if(!(func1(data2)??rootData.hopeful))return!1;if(errors===_errs3&&Array.isArray(data2)){let _errs4=errors,len0=data2.
length;for(let i0=0;i0<len0;i0++){let _errs5=errors;(func0(data2[i0],"gateway")??rootData.hopeful)||errors++;var valid2=_errs5===errors;if(valid2)break}if(valid2)
errors=_errs4,vErrors!==null&&(_errs4?vErrors.length=_errs4:vErrors=null);else return validate43.errors=[{}],!1}var valid1=_errs3===errors}else var valid1=!0;if(valid1)
if(data.users!==void 0){let _errs6=errors;if(!(func46(data.users,1)??rootData.hopeful))return!1;var valid1=_errs6===errors}else var valid1=!0}}}return validate43.
errors=vErrors,errors===0}var c44=validate44;function validate44(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,
_errs0=errors;return!(data?.settingsChanged!==void 0||rootData.hopeful)||errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.settingsChanged!==
void 0&&!(func10(data.settingsChanged,0)??rootData.hopeful)?!1:(validate44.errors=vErrors,errors===0)}var c45=validate45;function validate45(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors,_errs1=errors,valid1=!1,_errs2=errors;if(data?.modes!==void 0||rootData.
hopeful||errors++,data?.tierBefore!==void 0||rootData.hopeful||errors++,errors===_errs2&&data&&typeof data=="object"&&!Array.isArray(data)){if(data.modes!==void 0){
let data0=data.modes,_errs3=errors;if((func1(data0)??rootData.hopeful)||errors++,errors===_errs3&&Array.isArray(data0)){let _errs4=errors,len0=data0.length;for(let i0=0;i0<
len0;i0++){let _errs5=errors;(func0(data0[i0],"regional")??rootData.hopeful)||errors++;var valid3=_errs5===errors;if(valid3)break}if(valid3)errors=_errs4,vErrors!==
null&&(_errs4?vErrors.length=_errs4:vErrors=null);else{let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}var valid2=_errs3===errors}else var valid2=!0;
if(valid2)if(data.tierBefore!==void 0){let _errs6=errors;(func14(data.tierBefore,rootData.parameters.regionalTiers)??rootData.hopeful)||errors++;var valid2=_errs6===
errors}else var valid2=!0}var _valid0=_errs2===errors;if(valid1=valid1||_valid0,!valid1){let _errs7=errors;if(data?.modes!==void 0||rootData.hopeful||errors++,data?.
tierBefore!==void 0||rootData.hopeful||errors++,errors===_errs7&&data&&typeof data=="object"&&!Array.isArray(data)){if(data.modes!==void 0){let data3=data.modes,
_errs8=errors;if((func1(data3)??rootData.hopeful)||errors++,errors===_errs8&&Array.isArray(data3)){let _errs9=errors,len1=data3.length;for(let i1=0;i1<len1;i1++){
let _errs10=errors;(func0(data3[i1],"gateway")??rootData.hopeful)||errors++;var valid5=_errs10===errors;if(valid5)break}if(valid5)errors=_errs9,vErrors!==null&&
(_errs9?vErrors.length=_errs9:vErrors=null);else{let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}var valid4=_errs8===errors}else var valid4=!0;
if(valid4)if(data.tierBefore!==void 0){let _errs11=errors;(func14(data.tierBefore,rootData.parameters.gatewayTiers)??rootData.hopeful)||errors++;var valid4=_errs11===
errors}else var valid4=!0}var _valid0=_errs7===errors;valid1=valid1||_valid0}if(valid1){if(errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null),
!(data?.kind!==void 0||rootData.hopeful)||!(data?.lifecycle!==void 0||rootData.hopeful)||!(data?.users!==void 0||rootData.hopeful))return!1}else{let err2={};return vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++,validate45.errors=vErrors,!1}if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)){if(data.kind!==
void 0){let _errs12=errors;if(!(func0(data.kind,"plan")??rootData.hopeful))return!1;var valid6=_errs12===errors}else var valid6=!0;if(valid6){if(data.lifecycle!==
void 0){let _errs13=errors;if(!(func14(data.lifecycle,obj11)??rootData.hopeful))return!1;var valid6=_errs13===errors}else var valid6=!0;if(valid6)if(data.users!==
void 0){let _errs14=errors;if(!(func46(data.users,1)??rootData.hopeful))return!1;var valid6=_errs14===errors}else var valid6=!0}}return validate45.errors=vErrors,
errors===0}var c46=validate46;function validate46(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs1=errors,
_errs3=errors,valid3=!1,_errs4=errors,_errs5=errors,_errs6=errors;if(data?.modes!==void 0||!rootData.hopeful||errors++,errors===_errs6&&data&&typeof data=="obje\
ct"&&!Array.isArray(data)&&data.modes!==void 0){let data0=data.modes,_errs7=errors;if((func1(data0)??!rootData.hopeful)||errors++,errors===_errs7&&Array.isArray(
data0)){let _errs8=errors,len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs9=errors;(func0(data0[i0],"regional")??!rootData.hopeful)||errors++;var valid6=_errs9===
errors;if(valid6)break}if(valid6)errors=_errs8,vErrors!==null&&(_errs8?vErrors.length=_errs8:vErrors=null);else{let err0={};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}}}var valid4=_errs6===errors;if(valid4){let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else errors=_errs5,vErrors!==null&&
(_errs5?vErrors.length=_errs5:vErrors=null);var _valid0=_errs4===errors;if(valid3=valid3||_valid0,!valid3){let _errs10=errors;data?.tierAfter!==void 0||rootData.
hopeful||errors++,errors===_errs10&&data&&typeof data=="object"&&!Array.isArray(data)&&data.tierAfter!==void 0&&((func14(data.tierAfter,rootData.parameters.regionalTiers)??
rootData.hopeful)||errors++);var _valid0=_errs10===errors;valid3=valid3||_valid0}if(valid3)errors=_errs3,vErrors!==null&&(_errs3?vErrors.length=_errs3:vErrors=null);else{
let err2={};return vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++,validate46.errors=vErrors,!1}var valid1=_errs1===errors;if(valid1){let _errs12=errors,
_errs14=errors,valid9=!1,_errs15=errors,_errs16=errors,_errs17=errors;if(data?.modes!==void 0||!rootData.hopeful||errors++,errors===_errs17&&data&&typeof data==
"object"&&!Array.isArray(data)&&data.modes!==void 0){let data3=data.modes,_errs18=errors;if((func1(data3)??!rootData.hopeful)||errors++,errors===_errs18&&Array.
isArray(data3)){let _errs19=errors,len1=data3.length;for(let i1=0;i1<len1;i1++){let _errs20=errors;(func0(data3[i1],"gateway")??!rootData.hopeful)||errors++;var valid12=_errs20===
errors;if(valid12)break}if(valid12)errors=_errs19,vErrors!==null&&(_errs19?vErrors.length=_errs19:vErrors=null);else{let err3={};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}}}var valid10=_errs17===errors;if(valid10){let err4={};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}else errors=_errs16,vErrors!==
null&&(_errs16?vErrors.length=_errs16:vErrors=null);var _valid1=_errs15===errors;if(valid9=valid9||_valid1,!valid9){let _errs21=errors;data?.tierAfter!==void 0||
rootData.hopeful||errors++,errors===_errs21&&data&&typeof data=="object"&&!Array.isArray(data)&&data.tierAfter!==void 0&&((func14(data.tierAfter,rootData.parameters.
gatewayTiers)??rootData.hopeful)||errors++);var _valid1=_errs21===errors;valid9=valid9||_valid1}if(valid9)errors=_errs14,vErrors!==null&&(_errs14?vErrors.length=
_errs14:vErrors=null);else{let err5={};return vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++,validate46.errors=vErrors,!1}var valid1=_errs12===errors}
return validate46.errors=vErrors,errors===0}var c47=validate47;function validate47(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0,_errs0=errors;if(!(data?.mode!==void 0||rootData.hopeful)||!(data?.network!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data==
"object"&&!Array.isArray(data)){if(data.mode!==void 0){let _errs1=errors;if(!(func0(data.mode,"regional")??rootData.hopeful))return!1;var valid1=_errs1===errors}else
var valid1=!0;if(valid1)if(data.network!==void 0){let data1=data.network,_errs2=errors;if(!(data1?.subscription!==void 0||rootData.hopeful))return!1;if(errors===
_errs2&&data1&&typeof data1=="object"&&!Array.isArray(data1)&&data1.subscription!==void 0){let _errs4=errors,_errs5=errors;(func0(data1.subscription,rootData.facts?.
app?.subscription)??!rootData.hopeful)||errors++;var valid3=_errs5===errors;if(valid3)return validate47.errors=[{}],!1;errors=_errs4,vErrors!==null&&(_errs4?vErrors.
length=_errs4:vErrors=null)}var valid1=_errs2===errors}else var valid1=!0}return validate47.errors=vErrors,errors===0}var c48=validate48;function validate48(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors,_errs1=errors,_errs2=errors,valid2=!1,_errs3=errors,_errs4=errors,
_errs5=errors;if(data?.plan!==void 0||!rootData.hopeful||errors++,errors===_errs5&&data&&typeof data=="object"&&!Array.isArray(data)&&data.plan!==void 0){let data0=data.
plan,_errs6=errors;data0?.isFlex!==void 0||!rootData.hopeful||errors++,errors===_errs6&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.isFlex!==void 0&&
((func0(data0.isFlex,!0)??!rootData.hopeful)||errors++)}var valid3=_errs5===errors;if(valid3){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}else
errors=_errs4,vErrors!==null&&(_errs4?vErrors.length=_errs4:vErrors=null);var _valid0=_errs3===errors;if(valid2=valid2||_valid0,!valid2){let _errs8=errors;if(data?.
network!==void 0||rootData.hopeful||errors++,errors===_errs8&&data&&typeof data=="object"&&!Array.isArray(data)&&data.network!==void 0){let data2=data.network,_errs9=errors;
data2?.hasAppProvider!==void 0||rootData.hopeful||errors++,errors===_errs9&&data2&&typeof data2=="object"&&!Array.isArray(data2)&&data2.hasAppProvider!==void 0&&
((func0(data2.hasAppProvider,!0)??rootData.hopeful)||errors++)}var _valid0=_errs8===errors;valid2=valid2||_valid0}if(valid2)errors=_errs2,vErrors!==null&&(_errs2?
vErrors.length=_errs2:vErrors=null);else{let err1={};return vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++,validate48.errors=vErrors,!1}var valid1=_errs1===
errors;if(valid1&&!(data?.network!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.network!==void 0){
let data4=data.network,_errs11=errors;if(!(data4?.hasWebProvider!==void 0||rootData.hopeful)||errors===_errs11&&data4&&typeof data4=="object"&&!Array.isArray(data4)&&
data4.hasWebProvider!==void 0&&!(func0(data4.hasWebProvider,!0)??rootData.hopeful))return!1}return validate48.errors=vErrors,errors===0}var c49=validate49;function validate49(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.network!==void 0||rootData.hopeful))return!1;
if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.network!==void 0){let data0=data.network,_errs1=errors;if(!(data0?.privateZones!==void 0||
rootData.hopeful)||errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.privateZones!==void 0&&!(func10(data0.privateZones,0)??rootData.
hopeful))return!1}return validate49.errors=vErrors,errors===0}var c50=validate50;function validate50(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0,_errs0=errors;if(!(data?.gateway!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(
data)&&data.gateway!==void 0){let data0=data.gateway,_errs1=errors;if(!(data0?.exists!==void 0||rootData.hopeful)||errors===_errs1&&data0&&typeof data0=="object"&&
!Array.isArray(data0)&&data0.exists!==void 0&&!(func0(data0.exists,!0)??rootData.hopeful))return!1}return validate50.errors=vErrors,errors===0}var c51=validate51;
function validate51(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.mode!==void 0||rootData.
hopeful)||!(data?.gateway!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)){if(data.mode!==void 0){let _errs1=errors;
if(!(func0(data.mode,"gateway")??rootData.hopeful))return!1;var valid1=_errs1===errors}else var valid1=!0;if(valid1)if(data.gateway!==void 0){let data1=data.gateway,
_errs2=errors;if(!(data1?.isBasic!==void 0||rootData.hopeful)||errors===_errs2&&data1&&typeof data1=="object"&&!Array.isArray(data1)&&data1.isBasic!==void 0&&!(func0(
data1.isBasic,!0)??rootData.hopeful))return!1;var valid1=_errs2===errors}else var valid1=!0}return validate51.errors=vErrors,errors===0}var c52=validate52;function validate52(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.gateway!==void 0||rootData.hopeful))return!1;
if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.gateway!==void 0){let data0=data.gateway,_errs1=errors;if(!(data0?.tunnelTypes!==void 0||
rootData.hopeful))return!1;if(errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.tunnelTypes!==void 0){let data1=data0.tunnelTypes,_errs3=errors,
_errs4=errors;if((func1(data1)??!rootData.hopeful)||errors++,errors===_errs4&&Array.isArray(data1)){let _errs5=errors,len0=data1.length;for(let i0=0;i0<len0;i0++){
let _errs6=errors;(func0(data1[i0],"ikev2")??!rootData.hopeful)||errors++;var valid4=_errs6===errors;if(valid4)break}if(valid4)errors=_errs5,vErrors!==null&&(_errs5?
vErrors.length=_errs5:vErrors=null);else{let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}var valid3=_errs4===errors;if(valid3)return validate52.
errors=[{}],!1;errors=_errs3,vErrors!==null&&(_errs3?vErrors.length=_errs3:vErrors=null)}}return validate52.errors=vErrors,errors===0}var c53=validate53;function validate53(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.mode!==void 0||rootData.hopeful)||!(data?.gateway!==
void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)){if(data.mode!==void 0){let _errs1=errors;if(!(func0(data.
mode,"gateway")??rootData.hopeful))return!1;var valid1=_errs1===errors}else var valid1=!0;if(valid1)if(data.gateway!==void 0){let data1=data.gateway,_errs2=errors;
if(!(data1?.speaksBgp!==void 0||rootData.hopeful)||errors===_errs2&&data1&&typeof data1=="object"&&!Array.isArray(data1)&&data1.speaksBgp!==void 0&&!(func0(data1.
speaksBgp,!0)??rootData.hopeful))return!1;var valid1=_errs2===errors}else var valid1=!0}return validate53.errors=vErrors,errors===0}var c54=validate54;function validate54(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.gateway!==void 0||rootData.hopeful))return!1;
if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.gateway!==void 0){let data0=data.gateway,_errs1=errors;if(!(data0?.customRoutes!==void 0||
rootData.hopeful)||errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.customRoutes!==void 0&&!(func46(data0.customRoutes,rootData.parameters.
leastRoutes)??rootData.hopeful))return!1}return validate54.errors=vErrors,errors===0}var c55=validate55;function validate55(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.mode!==void 0||rootData.hopeful)||!(data?.gateway!==void 0||rootData.hopeful))return!1;if(errors===
_errs0&&data&&typeof data=="object"&&!Array.isArray(data)){if(data.mode!==void 0){let _errs1=errors;if(!(func0(data.mode,"gateway")??rootData.hopeful))return!1;
var valid1=_errs1===errors}else var valid1=!0;if(valid1)if(data.gateway!==void 0){let data1=data.gateway,_errs2=errors;if(!(data1?.exists!==void 0||rootData.hopeful)||
errors===_errs2&&data1&&typeof data1=="object"&&!Array.isArray(data1)&&data1.exists!==void 0&&!(func0(data1.exists,!0)??rootData.hopeful))return!1;var valid1=_errs2===
errors}else var valid1=!0}return validate55.errors=vErrors,errors===0}var c56=validate56;function validate56(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.gateway!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="objec\
t"&&!Array.isArray(data)&&data.gateway!==void 0){let data0=data.gateway,_errs1=errors;if(!(data0?.expressRoute!==void 0||rootData.hopeful)||errors===_errs1&&data0&&
typeof data0=="object"&&!Array.isArray(data0)&&data0.expressRoute!==void 0&&!(func10(data0.expressRoute,0)??rootData.hopeful))return!1}return validate56.errors=
vErrors,errors===0}var c57=validate57;function validate57(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;
if(!(data?.gateway!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.gateway!==void 0){let data0=data.
gateway,_errs1=errors;if(!(data0?.isAwaited!==void 0||rootData.hopeful)||errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.isAwaited!==
void 0&&!(func0(data0.isAwaited,!0)??rootData.hopeful))return!1}return validate57.errors=vErrors,errors===0}var c58=validate58;function validate58(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.mode!==void 0||rootData.hopeful)||!(data?.gateway!==void 0||
rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)){if(data.mode!==void 0){let _errs1=errors;if(!(func0(data.mode,
"gateway")??rootData.hopeful))return!1;var valid1=_errs1===errors}else var valid1=!0;if(valid1)if(data.gateway!==void 0){let data1=data.gateway,_errs2=errors;if(!(data1?.
exists!==void 0||rootData.hopeful)||!(data1?.isBasic!==void 0||rootData.hopeful)||!(data1?.pool!==void 0||rootData.hopeful))return!1;if(errors===_errs2&&data1&&
typeof data1=="object"&&!Array.isArray(data1)){if(data1.exists!==void 0){let _errs3=errors;if(!(func0(data1.exists,!0)??rootData.hopeful))return!1;var valid2=_errs3===
errors}else var valid2=!0;if(valid2){if(data1.isBasic!==void 0){let _errs4=errors;if(!(func0(data1.isBasic,!1)??rootData.hopeful))return!1;var valid2=_errs4===errors}else
var valid2=!0;if(valid2)if(data1.pool!==void 0){let _errs5=errors;if(!(func46(data1.pool,1)??rootData.hopeful))return!1;var valid2=_errs5===errors}else var valid2=!0}}
var valid1=_errs2===errors}else var valid1=!0}return validate58.errors=vErrors,errors===0}var c59=validate59;function validate59(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.gateway!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&
typeof data=="object"&&!Array.isArray(data)&&data.gateway!==void 0){let data0=data.gateway,_errs1=errors;if(!(data0?.pool!==void 0||rootData.hopeful)||errors===
_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.pool!==void 0&&!(func46(data0.pool,1)??rootData.hopeful))return!1}return validate59.errors=vErrors,
errors===0}var c60=validate60;function validate60(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;
if(!(data?.gateway!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.gateway!==void 0){let data0=data.
gateway,_errs1=errors;if(!(data0?.siteToSite!==void 0||rootData.hopeful)||errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.siteToSite!==
void 0&&!(func10(data0.siteToSite,0)??rootData.hopeful))return!1}return validate60.errors=vErrors,errors===0}var c61=validate61;function validate61(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.app!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&
data&&typeof data=="object"&&!Array.isArray(data)&&data.app!==void 0){let data0=data.app,_errs1=errors;if(!(data0?.subscription!==void 0||rootData.hopeful)||errors===
_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.subscription!==void 0&&!(func0(data0.subscription,rootData.facts?.network?.subscription)??rootData.
hopeful))return!1}return validate61.errors=vErrors,errors===0}var c62=validate62;function validate62(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0,_errs0=errors;if(!(data?.mode!==void 0||rootData.hopeful)||!(data?.gateway!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&
typeof data=="object"&&!Array.isArray(data)){if(data.mode!==void 0){let _errs1=errors;if(!(func0(data.mode,"gateway")??rootData.hopeful))return!1;var valid1=_errs1===
errors}else var valid1=!0;if(valid1)if(data.gateway!==void 0){let data1=data.gateway,_errs2=errors;if(!(data1?.exists!==void 0||rootData.hopeful)||!(data1?.pool!==
void 0||rootData.hopeful))return!1;if(errors===_errs2&&data1&&typeof data1=="object"&&!Array.isArray(data1)){if(data1.exists!==void 0){let _errs3=errors;if(!(func0(
data1.exists,!0)??rootData.hopeful))return!1;var valid2=_errs3===errors}else var valid2=!0;if(valid2)if(data1.pool!==void 0){let _errs4=errors;if(!(func46(data1.
pool,1)??rootData.hopeful))return!1;var valid2=_errs4===errors}else var valid2=!0}var valid1=_errs2===errors}else var valid1=!0}return validate62.errors=vErrors,
errors===0}var c63=validate63,obj15=["sstp","ikev2"];function validate63(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0,_errs0=errors;if(!(data?.gateway!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.gateway!==
void 0){let data0=data.gateway,_errs1=errors;if(!(data0?.tunnelTypes!==void 0||rootData.hopeful))return!1;if(errors===_errs1&&data0&&typeof data0=="object"&&!Array.
isArray(data0)&&data0.tunnelTypes!==void 0){let data1=data0.tunnelTypes,_errs2=errors;if(!(func1(data1)??rootData.hopeful))return!1;if(errors===_errs2&&Array.isArray(
data1)){var valid3=!0;let len0=data1.length;for(let i0=0;i0<len0;i0++){let _errs3=errors;if(!(func14(data1[i0],obj15)??rootData.hopeful))return!1;var valid3=_errs3===
errors;if(!valid3)break}}}}return validate63.errors=vErrors,errors===0}var c64=validate64;function validate64(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.plan!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&
!Array.isArray(data)&&data.plan!==void 0){let data0=data.plan,_errs1=errors;if(!(data0?.tier!==void 0||rootData.hopeful)||errors===_errs1&&data0&&typeof data0==
"object"&&!Array.isArray(data0)&&data0.tier!==void 0&&!(func14(data0.tier,rootData.parameters.supportedTiers)??rootData.hopeful))return!1}return validate64.errors=
vErrors,errors===0}var c65=validate65;function validate65(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;
if(!(data?.gateway!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.gateway!==void 0){let data0=data.
gateway,_errs1=errors;if(!(data0?.vpnType!==void 0||rootData.hopeful)||errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.vpnType!==void 0&&
!(func0(data0.vpnType,"routebased")??rootData.hopeful))return!1}return validate65.errors=vErrors,errors===0}var c66=validate66,func131=runtime.privateAddressSpace;
function validate66(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.gateway!==void 0||
rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.gateway!==void 0){let data0=data.gateway,_errs1=errors;if(!(data0?.
pool!==void 0||rootData.hopeful))return!1;if(errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.pool!==void 0){let data1=data0.pool,_errs2=errors;
if(!(func1(data1)??rootData.hopeful))return!1;if(errors===_errs2&&Array.isArray(data1)){var valid3=!0;let len0=data1.length;for(let i0=0;i0<len0;i0++){let _errs3=errors;
if(!(func131(data1[i0])??rootData.hopeful))return!1;var valid3=_errs3===errors;if(!valid3)break}}}}return validate66.errors=vErrors,errors===0}var c67=validate67;
function validate67(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.gateway!==void 0||
rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.gateway!==void 0){let data0=data.gateway,_errs1=errors;if(!(data0?.
poolOverlaps!==void 0||rootData.hopeful)||errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.poolOverlaps!==void 0&&!(func10(data0.poolOverlaps,
0)??rootData.hopeful))return!1}return validate67.errors=vErrors,errors===0}var c68=validate68;function validate68(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.mode!==void 0||rootData.hopeful)||!(data?.network!==void 0||rootData.hopeful))return!1;if(errors===
_errs0&&data&&typeof data=="object"&&!Array.isArray(data)){if(data.mode!==void 0){let _errs1=errors;if(!(func0(data.mode,"gateway")??rootData.hopeful))return!1;
var valid1=_errs1===errors}else var valid1=!0;if(valid1)if(data.network!==void 0){let data1=data.network,_errs2=errors;if(!(data1?.isClassic!==void 0||rootData.
hopeful)||errors===_errs2&&data1&&typeof data1=="object"&&!Array.isArray(data1)&&data1.isClassic!==void 0&&!(func0(data1.isClassic,!1)??rootData.hopeful))return!1;
var valid1=_errs2===errors}else var valid1=!0}return validate68.errors=vErrors,errors===0}var c69=validate69;function validate69(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs1=errors,_errs2=errors;if(data?.app!==void 0||!rootData.hopeful||errors++,errors===_errs2&&
data&&typeof data=="object"&&!Array.isArray(data)&&data.app!==void 0){let data0=data.app,_errs3=errors;data0?.region!==void 0||!rootData.hopeful||errors++,errors===
_errs3&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.region!==void 0&&((func0(data0.region,rootData.facts?.network?.region)??!rootData.hopeful)||
errors++)}var valid1=_errs2===errors;return valid1?(validate69.errors=[{}],!1):(errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null),validate69.
errors=vErrors,errors===0)}var c70=validate70,obj16=["null"];function validate70(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0,_errs0=errors;if(!(data?.gateway!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.gateway!==
void 0){let data0=data.gateway,_errs1=errors;if(!(data0?.routeTable!==void 0||rootData.hopeful)||errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(
data0)&&data0.routeTable!==void 0&&!(func8(data0.routeTable,obj16)??rootData.hopeful))return!1}return validate70.errors=vErrors,errors===0}var c71=validate71;function validate71(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.gateway!==void 0||rootData.hopeful))return!1;
if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.gateway!==void 0){let data0=data.gateway,_errs1=errors;if(!(data0?.tunnelTypes!==void 0||
rootData.hopeful))return!1;if(errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.tunnelTypes!==void 0){let data1=data0.tunnelTypes,_errs2=errors;
if(!(func1(data1)??rootData.hopeful))return!1;if(errors===_errs2&&Array.isArray(data1)){let _errs3=errors,len0=data1.length;for(let i0=0;i0<len0;i0++){let _errs4=errors;
(func0(data1[i0],"sstp")??rootData.hopeful)||errors++;var valid3=_errs4===errors;if(valid3)break}if(valid3)errors=_errs3,vErrors!==null&&(_errs3?vErrors.length=
_errs3:vErrors=null);else return validate71.errors=[{}],!1}}}return validate71.errors=vErrors,errors===0}var c72=validate72;function validate72(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.gateway!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&
data&&typeof data=="object"&&!Array.isArray(data)&&data.gateway!==void 0){let data0=data.gateway,_errs1=errors;if(!(data0?.hasGatewaySubnet!==void 0||rootData.hopeful)||
!(data0?.isInGatewaySubnet!==void 0||rootData.hopeful)||!(data0?.subnetPrefixLength!==void 0||rootData.hopeful))return!1;if(errors===_errs1&&data0&&typeof data0==
"object"&&!Array.isArray(data0)){if(data0.hasGatewaySubnet!==void 0){let _errs2=errors;if(!(func0(data0.hasGatewaySubnet,!0)??rootData.hopeful))return!1;var valid2=_errs2===
errors}else var valid2=!0;if(valid2){if(data0.isInGatewaySubnet!==void 0){let _errs3=errors;if(!(func0(data0.isInGatewaySubnet,!0)??rootData.hopeful))return!1;var valid2=_errs3===
errors}else var valid2=!0;if(valid2)if(data0.subnetPrefixLength!==void 0){let data3=data0.subnetPrefixLength,_errs4=errors;if(!(func8(data3,obj9)??rootData.hopeful)||
!(func9(data3,rootData.parameters.longestPrefix,1,0)??rootData.hopeful))return!1;var valid2=_errs4===errors}else var valid2=!0}}}return validate72.errors=vErrors,
errors===0}var c73=validate73;function validate73(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;
if(!(data?.app!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.app!==void 0){let data0=data.app,
_errs1=errors;if(!(data0?.isWindowsContainer!==void 0||rootData.hopeful))return!1;if(errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.
isWindowsContainer!==void 0){let _errs3=errors,_errs4=errors;(func0(data0.isWindowsContainer,!0)??!rootData.hopeful)||errors++;var valid3=_errs4===errors;if(valid3)
return validate73.errors=[{}],!1;errors=_errs3,vErrors!==null&&(_errs3?vErrors.length=_errs3:vErrors=null)}}return validate73.errors=vErrors,errors===0}var c74=validate74;
function validate74(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.network!==void 0||
rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.network!==void 0){let data0=data.network,_errs1=errors;if(!(data0?.
isClassic!==void 0||rootData.hopeful)||errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.isClassic!==void 0&&!(func0(data0.isClassic,
!1)??rootData.hopeful))return!1}return validate74.errors=vErrors,errors===0}var c75=validate75;function validate75(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.network!==void 0||rootData.hopeful)||!(data?.subnet!==void 0||rootData.hopeful))return!1;if(errors===
_errs0&&data&&typeof data=="object"&&!Array.isArray(data)){if(data.network!==void 0){let data0=data.network,_errs1=errors;if(!(data0?.hasIpv6!==void 0||rootData.
hopeful)||errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.hasIpv6!==void 0&&!(func0(data0.hasIpv6,!1)??rootData.hopeful))return!1;var valid1=_errs1===
errors}else var valid1=!0;if(valid1)if(data.subnet!==void 0){let data2=data.subnet,_errs3=errors;if(!(data2?.hasIpv6!==void 0||rootData.hopeful)||errors===_errs3&&
data2&&typeof data2=="object"&&!Array.isArray(data2)&&data2.hasIpv6!==void 0&&!(func0(data2.hasIpv6,!1)??rootData.hopeful))return!1;var valid1=_errs3===errors}else
var valid1=!0}return validate75.errors=vErrors,errors===0}var c76=validate76;function validate76(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0,_errs0=errors;if(!(data?.app!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&
data.app!==void 0){let data0=data.app,_errs1=errors;if(!(data0?.region!==void 0||rootData.hopeful)||!(data0?.planRegion!==void 0||rootData.hopeful))return!1;if(errors===
_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.region!==void 0){let _errs2=errors;if(!(func0(data0.region,rootData.facts?.network?.region)??
rootData.hopeful))return!1;var valid2=_errs2===errors}else var valid2=!0;if(valid2)if(data0.planRegion!==void 0){let _errs3=errors;if(!(func0(data0.planRegion,rootData.
facts?.network?.region)??rootData.hopeful))return!1;var valid2=_errs3===errors}else var valid2=!0}}return validate76.errors=vErrors,errors===0}var c77=validate77;
function validate77(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;return!(data?.mode!==void 0||
rootData.hopeful)||errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.mode!==void 0&&!(func14(data.mode,rootData.parameters.modes)??rootData.
hopeful)?!1:(validate77.errors=vErrors,errors===0)}var c78=validate78;function validate78(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0,_errs0=errors;return!(data?.isAppSide!==void 0||rootData.hopeful)||errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&
data.isAppSide!==void 0&&!(func0(data.isAppSide,!0)??rootData.hopeful)?!1:(validate78.errors=vErrors,errors===0)}var c79=validate79;function validate79(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.allowsAccess!==void 0||rootData.hopeful)||!(data?.allowsForwardedTraffic!==
void 0||rootData.hopeful)||!(data?.allowsGatewayTransit!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)){
if(data.allowsAccess!==void 0){let _errs1=errors;if(!(func0(data.allowsAccess,!0)??rootData.hopeful))return!1;var valid1=_errs1===errors}else var valid1=!0;if(valid1){
if(data.allowsForwardedTraffic!==void 0){let _errs2=errors;if(!(func0(data.allowsForwardedTraffic,!0)??rootData.hopeful))return!1;var valid1=_errs2===errors}else
var valid1=!0;if(valid1)if(data.allowsGatewayTransit!==void 0){let _errs3=errors;if(!(func0(data.allowsGatewayTransit,!0)??rootData.hopeful))return!1;var valid1=_errs3===
errors}else var valid1=!0}}return validate79.errors=vErrors,errors===0}var c80=validate80;function validate80(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;return!(data?.isFarSide!==void 0||rootData.hopeful)||errors===_errs0&&data&&typeof data=="object"&&!Array.
isArray(data)&&data.isFarSide!==void 0&&!(func0(data.isFarSide,!0)??rootData.hopeful)?!1:(validate80.errors=vErrors,errors===0)}var c81=validate81;function validate81(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.allowsAccess!==void 0||rootData.hopeful)||!(data?.
allowsForwardedTraffic!==void 0||rootData.hopeful)||!(data?.usesRemoteGateways!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="obje\
ct"&&!Array.isArray(data)){if(data.allowsAccess!==void 0){let _errs1=errors;if(!(func0(data.allowsAccess,!0)??rootData.hopeful))return!1;var valid1=_errs1===errors}else
var valid1=!0;if(valid1){if(data.allowsForwardedTraffic!==void 0){let _errs2=errors;if(!(func0(data.allowsForwardedTraffic,!0)??rootData.hopeful))return!1;var valid1=_errs2===
errors}else var valid1=!0;if(valid1)if(data.usesRemoteGateways!==void 0){let _errs3=errors;if(!(func0(data.usesRemoteGateways,!0)??rootData.hopeful))return!1;var valid1=_errs3===
errors}else var valid1=!0}}return validate81.errors=vErrors,errors===0}var c82=validate82;function validate82(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;return!(data?.isBesideRegional!==void 0||rootData.hopeful)||errors===_errs0&&data&&typeof data=="obje\
ct"&&!Array.isArray(data)&&data.isBesideRegional!==void 0&&!(func0(data.isBesideRegional,!0)??rootData.hopeful)?!1:(validate82.errors=vErrors,errors===0)}var c83=validate83;
function validate83(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs1=errors,valid1=!1,_errs2=errors;data?.
isGlobal!==void 0||rootData.hopeful||errors++,errors===_errs2&&data&&typeof data=="object"&&!Array.isArray(data)&&data.isGlobal!==void 0&&((func0(data.isGlobal,
!1)??rootData.hopeful)||errors++);var _valid0=_errs2===errors;if(valid1=valid1||_valid0,!valid1){let _errs4=errors;data?.isUsed!==void 0||rootData.hopeful||errors++,
errors===_errs4&&data&&typeof data=="object"&&!Array.isArray(data)&&data.isUsed!==void 0&&((func0(data.isUsed,!1)??rootData.hopeful)||errors++);var _valid0=_errs4===
errors;valid1=valid1||_valid0}if(valid1)errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null);else{let err0={};return vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++,validate83.errors=vErrors,!1}return validate83.errors=vErrors,errors===0}var c84=validate84;function validate84(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;return!(data?.overlaps!==void 0||rootData.hopeful)||errors===_errs0&&data&&
typeof data=="object"&&!Array.isArray(data)&&data.overlaps!==void 0&&!(func10(data.overlaps,0)??rootData.hopeful)?!1:(validate84.errors=vErrors,errors===0)}var c85=validate85;
function validate85(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.mode!==void 0||rootData.
hopeful)||!(data?.app!==void 0||rootData.hopeful)||!(data?.plan!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(
data)){if(data.mode!==void 0){let _errs1=errors;if(!(func0(data.mode,"regional")??rootData.hopeful))return!1;var valid1=_errs1===errors}else var valid1=!0;if(valid1){
if(data.app!==void 0){let data1=data.app,_errs2=errors;if(!(data1?.isWindowsContainer!==void 0||rootData.hopeful)||errors===_errs2&&data1&&typeof data1=="object"&&
!Array.isArray(data1)&&data1.isWindowsContainer!==void 0&&!(func0(data1.isWindowsContainer,!0)??rootData.hopeful))return!1;var valid1=_errs2===errors}else var valid1=!0;
if(valid1)if(data.plan!==void 0){let data3=data.plan,_errs4=errors;if(!(data3?.cores!==void 0||rootData.hopeful)||errors===_errs4&&data3&&typeof data3=="object"&&
!Array.isArray(data3)&&data3.cores!==void 0&&!(func8(data3.cores,obj0)??rootData.hopeful))return!1;var valid1=_errs4===errors}else var valid1=!0}}return validate85.
errors=vErrors,errors===0}var c86=validate86;function validate86(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,
_errs0=errors;if(!(data?.plan!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.plan!==void 0){let data0=data.
plan,_errs1=errors;if(!(data0?.networkingUnitsNeeded!==void 0||rootData.hopeful))return!1;if(errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&
data0.networkingUnitsNeeded!==void 0){let data1=data0.networkingUnitsNeeded;if(!(func8(data1,obj0)??rootData.hopeful)||!(func9(data1,rootData.facts?.plan?.cores,
rootData.parameters.unitsPerCore,0)??rootData.hopeful))return!1}}return validate86.errors=vErrors,errors===0}var c87=validate87;function validate87(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.plan!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&
data&&typeof data=="object"&&!Array.isArray(data)&&data.plan!==void 0){let data0=data.plan,_errs1=errors;if(!(data0?.tier!==void 0||rootData.hopeful))return!1;if(errors===
_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.tier!==void 0){let _errs3=errors,_errs4=errors;(func14(data0.tier,rootData.parameters.oldTiers)??
!rootData.hopeful)||errors++;var valid3=_errs4===errors;if(valid3)return validate87.errors=[{}],!1;errors=_errs3,vErrors!==null&&(_errs3?vErrors.length=_errs3:vErrors=
null)}}return validate87.errors=vErrors,errors===0}var c88=validate88,obj20=["Isolated","IsolatedV2"];function validate88(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.mode!==void 0||rootData.hopeful)||!(data?.plan!==void 0||rootData.hopeful))return!1;if(errors===
_errs0&&data&&typeof data=="object"&&!Array.isArray(data)){if(data.mode!==void 0){let _errs1=errors;if(!(func0(data.mode,"regional")??rootData.hopeful))return!1;
var valid1=_errs1===errors}else var valid1=!0;if(valid1)if(data.plan!==void 0){let data1=data.plan,_errs2=errors;if(!(data1?.tier!==void 0||rootData.hopeful))return!1;
if(errors===_errs2&&data1&&typeof data1=="object"&&!Array.isArray(data1)&&data1.tier!==void 0){let _errs4=errors,_errs5=errors;(func14(data1.tier,obj20)??!rootData.
hopeful)||errors++;var valid3=_errs5===errors;if(valid3)return validate88.errors=[{}],!1;errors=_errs4,vErrors!==null&&(_errs4?vErrors.length=_errs4:vErrors=null)}
var valid1=_errs2===errors}else var valid1=!0}return validate88.errors=vErrors,errors===0}var c89=validate89,func171=runtime.atLeast;function validate89(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.gatewayNetworks!==void 0||rootData.hopeful))return!1;if(errors===
_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.gatewayNetworks!==void 0){let data0=data.gatewayNetworks;if(!(func8(data0,obj0)??rootData.hopeful)||
!(func171(data0,1,1,0)??rootData.hopeful))return!1}return validate89.errors=vErrors,errors===0}var c90=validate90;function validate90(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.gatewayNetworks!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&
data&&typeof data=="object"&&!Array.isArray(data)&&data.gatewayNetworks!==void 0){let data0=data.gatewayNetworks;if(!(func8(data0,obj0)??rootData.hopeful)||!(func9(
data0,rootData.parameters.mostNetworks,1,0)??rootData.hopeful))return!1}return validate90.errors=vErrors,errors===0}var c91=validate91;function validate91(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.subnets!==void 0||rootData.hopeful))return!1;
if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.subnets!==void 0){let data0=data.subnets;if(!(func8(data0,obj0)??rootData.hopeful)||
!(func171(data0,1,1,0)??rootData.hopeful))return!1}return validate91.errors=vErrors,errors===0}var c92=validate92;function validate92(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.subnets!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&
typeof data=="object"&&!Array.isArray(data)&&data.subnets!==void 0){let data0=data.subnets;if(!(func8(data0,obj0)??rootData.hopeful)||!(func9(data0,rootData.parameters.
mostSubnets,1,0)??rootData.hopeful))return!1}return validate92.errors=vErrors,errors===0}var c93=validate93;function validate93(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.routing!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&
typeof data=="object"&&!Array.isArray(data)&&data.routing!==void 0){let data0=data.routing,_errs1=errors;if(!(data0?.settingNames!==void 0||rootData.hopeful)||errors===
_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.settingNames!==void 0&&!(func10(data0.settingNames,0)??rootData.hopeful))return!1}return validate93.
errors=vErrors,errors===0}var c94=validate94;function validate94(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,
_errs0=errors,_errs1=errors,valid1=!1,_errs2=errors;if(data?.routing!==void 0||rootData.hopeful||errors++,errors===_errs2&&data&&typeof data=="object"&&!Array.isArray(
data)&&data.routing!==void 0){let data0=data.routing,_errs3=errors;data0?.defaultRoute!==void 0||rootData.hopeful||errors++,errors===_errs3&&data0&&typeof data0==
"object"&&!Array.isArray(data0)&&data0.defaultRoute!==void 0&&((func0(data0.defaultRoute,!0)??rootData.hopeful)||errors++)}var _valid0=_errs2===errors;if(valid1=
valid1||_valid0,!valid1){let _errs5=errors;if(data?.routing!==void 0||rootData.hopeful||errors++,errors===_errs5&&data&&typeof data=="object"&&!Array.isArray(data)&&
data.routing!==void 0){let data2=data.routing,_errs6=errors;data2?.natGateway!==void 0||rootData.hopeful||errors++,errors===_errs6&&data2&&typeof data2=="object"&&
!Array.isArray(data2)&&data2.natGateway!==void 0&&((func0(data2.natGateway,!0)??rootData.hopeful)||errors++)}var _valid0=_errs5===errors;if(valid1=valid1||_valid0,
!valid1){let _errs8=errors;if(data?.routing!==void 0||rootData.hopeful||errors++,errors===_errs8&&data&&typeof data=="object"&&!Array.isArray(data)&&data.routing!==
void 0){let data4=data.routing,_errs9=errors;data4?.internetRules!==void 0||rootData.hopeful||errors++,errors===_errs9&&data4&&typeof data4=="object"&&!Array.isArray(
data4)&&data4.internetRules!==void 0&&((func46(data4.internetRules,1)??rootData.hopeful)||errors++)}var _valid0=_errs8===errors;valid1=valid1||_valid0}}if(valid1){
if(errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null),!(data?.mode!==void 0||rootData.hopeful))return!1}else{let err0={};return vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++,validate94.errors=vErrors,!1}return errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.mode!==
void 0&&!(func0(data.mode,"regional")??rootData.hopeful)?!1:(validate94.errors=vErrors,errors===0)}var c95=validate95;function validate95(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.routing!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&
data&&typeof data=="object"&&!Array.isArray(data)&&data.routing!==void 0){let data0=data.routing,_errs1=errors;if(!(data0?.routesInternet!==void 0||rootData.hopeful)||
errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.routesInternet!==void 0&&!(func0(data0.routesInternet,!0)??rootData.hopeful))return!1}
return validate95.errors=vErrors,errors===0}var c96=validate96;function validate96(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0,_errs0=errors;if(!(data?.routing!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.routing!==
void 0){let data0=data.routing,_errs1=errors;if(!(data0?.ignoredProperties!==void 0||rootData.hopeful)||errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(
data0)&&data0.ignoredProperties!==void 0&&!(func10(data0.ignoredProperties,0)??rootData.hopeful))return!1}return validate96.errors=vErrors,errors===0}var c97=validate97,
obj26=["boolean"];function validate97(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.
mode!==void 0||rootData.hopeful)||!(data?.routing!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)){if(data.
mode!==void 0){let _errs1=errors;if(!(func0(data.mode,"regional")??rootData.hopeful))return!1;var valid1=_errs1===errors}else var valid1=!0;if(valid1)if(data.routing!==
void 0){let data1=data.routing,_errs2=errors;if(!(data1?.setting!==void 0||rootData.hopeful)||!(data1?.property!==void 0||rootData.hopeful))return!1;if(errors===
_errs2&&data1&&typeof data1=="object"&&!Array.isArray(data1)){if(data1.setting!==void 0){let _errs3=errors;if(!(func8(data1.setting,obj8)??rootData.hopeful))return!1;
var valid2=_errs3===errors}else var valid2=!0;if(valid2)if(data1.property!==void 0){let _errs4=errors;if(!(func8(data1.property,obj26)??rootData.hopeful))return!1;
var valid2=_errs4===errors}else var valid2=!0}var valid1=_errs2===errors}else var valid1=!0}return validate97.errors=vErrors,errors===0}var c98=validate98;function validate98(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.routing!==void 0||rootData.hopeful))return!1;
if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.routing!==void 0){let data0=data.routing,_errs2=errors,valid2=!1,_errs3=errors;if(data0?.
setting!==void 0||rootData.hopeful||errors++,data0?.property!==void 0||rootData.hopeful||errors++,errors===_errs3&&data0&&typeof data0=="object"&&!Array.isArray(
data0)){if(data0.setting!==void 0){let _errs4=errors;(func0(data0.setting,"on")??rootData.hopeful)||errors++;var valid3=_errs4===errors}else var valid3=!0;if(valid3)
if(data0.property!==void 0){let _errs5=errors;(func0(data0.property,!0)??rootData.hopeful)||errors++;var valid3=_errs5===errors}else var valid3=!0}var _valid0=_errs3===
errors;if(valid2=valid2||_valid0,!valid2){let _errs6=errors;if(data0?.setting!==void 0||rootData.hopeful||errors++,data0?.property!==void 0||rootData.hopeful||errors++,
errors===_errs6&&data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.setting!==void 0){let _errs7=errors;(func0(data0.setting,"off")??rootData.hopeful)||
errors++;var valid4=_errs7===errors}else var valid4=!0;if(valid4)if(data0.property!==void 0){let _errs8=errors;(func0(data0.property,!1)??rootData.hopeful)||errors++;
var valid4=_errs8===errors}else var valid4=!0}var _valid0=_errs6===errors;valid2=valid2||_valid0}if(valid2)errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=
_errs2:vErrors=null);else{let err0={};return vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++,validate98.errors=vErrors,!1}}return validate98.errors=vErrors,
errors===0}var c99=validate99;function validate99(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;
if(!(data?.mode!==void 0||rootData.hopeful)||!(data?.routing!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(
data)){if(data.mode!==void 0){let _errs1=errors;if(!(func0(data.mode,"regional")??rootData.hopeful))return!1;var valid1=_errs1===errors}else var valid1=!0;if(valid1)
if(data.routing!==void 0){let data1=data.routing,_errs2=errors;if(!(data1?.contentShare!==void 0||rootData.hopeful)||errors===_errs2&&data1&&typeof data1=="obje\
ct"&&!Array.isArray(data1)&&data1.contentShare!==void 0&&!(func0(data1.contentShare,!0)??rootData.hopeful))return!1;var valid1=_errs2===errors}else var valid1=!0}
return validate99.errors=vErrors,errors===0}var c100=validate100;function validate100(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0,_errs0=errors;if(!(data?.security!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.security!==
void 0){let data0=data.security,_errs1=errors;if(!(data0?.contentSharePorts!==void 0||rootData.hopeful)||errors===_errs1&&data0&&typeof data0=="object"&&!Array.
isArray(data0)&&data0.contentSharePorts!==void 0&&!(func0(data0.contentSharePorts,"allowed")??rootData.hopeful))return!1}return validate100.errors=vErrors,errors===
0}var c101=validate101;function validate101(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.
security!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.security!==void 0){let data0=data.security,
_errs1=errors;if(!(data0?.healthProbe!==void 0||rootData.hopeful)||errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.healthProbe!==void 0&&
!(func0(data0.healthProbe,"allowed")??rootData.hopeful))return!1}return validate101.errors=vErrors,errors===0}var c102=validate102;function validate102(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.security!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&
data&&typeof data=="object"&&!Array.isArray(data)&&data.security!==void 0){let data0=data.security,_errs1=errors;if(!(data0?.inboundRules!==void 0||rootData.hopeful)||
errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.inboundRules!==void 0&&!(func10(data0.inboundRules,0)??rootData.hopeful))return!1}return validate102.
errors=vErrors,errors===0}var c103=validate103,obj27=["FlexConsumption","Dynamic"];function validate103(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0,_errs0=errors;if(!(data?.mode!==void 0||rootData.hopeful)||!(data?.plan!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&
typeof data=="object"&&!Array.isArray(data)){if(data.mode!==void 0){let _errs1=errors;if(!(func0(data.mode,"regional")??rootData.hopeful))return!1;var valid1=_errs1===
errors}else var valid1=!0;if(valid1)if(data.plan!==void 0){let data1=data.plan,_errs2=errors;if(!(data1?.tier!==void 0||rootData.hopeful))return!1;if(errors===_errs2&&
data1&&typeof data1=="object"&&!Array.isArray(data1)&&data1.tier!==void 0){let _errs4=errors,_errs5=errors;(func14(data1.tier,obj27)??!rootData.hopeful)||errors++;
var valid3=_errs5===errors;if(valid3)return validate103.errors=[{}],!1;errors=_errs4,vErrors!==null&&(_errs4?vErrors.length=_errs4:vErrors=null)}var valid1=_errs2===
errors}else var valid1=!0}return validate103.errors=vErrors,errors===0}var c104=validate104;function validate104(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.subnet!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&
!Array.isArray(data)&&data.subnet!==void 0){let data0=data.subnet,_errs2=errors,valid2=!1,_errs3=errors;if(data0?.prefixLength!==void 0||rootData.hopeful||errors++,
errors===_errs3&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.prefixLength!==void 0){let data1=data0.prefixLength;(func8(data1,obj0)??rootData.hopeful)||
errors++,(func9(data1,rootData.parameters.recommendedPrefix,1,0)??rootData.hopeful)||errors++}var _valid0=_errs3===errors;if(valid2=valid2||_valid0,!valid2){let _errs5=errors;
if(data0?.addressesUsable!==void 0||rootData.hopeful||errors++,errors===_errs5&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.addressesUsable!==void 0){
let data2=data0.addressesUsable;(func8(data2,obj0)??rootData.hopeful)||errors++,(func171(data2,rootData.facts?.subnet?.addressesNeeded,rootData.parameters.reserve,
0)??rootData.hopeful)||errors++}var _valid0=_errs5===errors;valid2=valid2||_valid0}if(valid2)errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=
null);else{let err0={};return vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++,validate104.errors=vErrors,!1}}return validate104.errors=vErrors,errors===
0}var c105=validate105;function validate105(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.
subnet!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.subnet!==void 0){let data0=data.subnet,_errs1=errors;
if(!(data0?.deviatingDelegationActions!==void 0||rootData.hopeful)||errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.deviatingDelegationActions!==
void 0&&!(func10(data0.deviatingDelegationActions,0)??rootData.hopeful))return!1}return validate105.errors=vErrors,errors===0}var c106=validate106;function validate106(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.subnet!==void 0||rootData.hopeful))return!1;
if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.subnet!==void 0){let data0=data.subnet,_errs1=errors;if(!(data0?.malformedDelegations!==
void 0||rootData.hopeful)||errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.malformedDelegations!==void 0&&!(func0(data0.malformedDelegations,
0)??rootData.hopeful))return!1}return validate106.errors=vErrors,errors===0}var c107=validate107;function validate107(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.mode!==void 0||rootData.hopeful)||!(data?.app!==void 0||rootData.hopeful)||!(data?.plan!==
void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)){if(data.mode!==void 0){let _errs1=errors;if(!(func0(data.
mode,"regional")??rootData.hopeful))return!1;var valid1=_errs1===errors}else var valid1=!0;if(valid1){if(data.app!==void 0){let data1=data.app,_errs2=errors;if(!(data1?.
lifecycle!==void 0||rootData.hopeful)||errors===_errs2&&data1&&typeof data1=="object"&&!Array.isArray(data1)&&data1.lifecycle!==void 0&&!(func0(data1.lifecycle,
"create")??rootData.hopeful))return!1;var valid1=_errs2===errors}else var valid1=!0;if(valid1)if(data.plan!==void 0){let data3=data.plan,_errs4=errors;if(!(data3?.
isFlex!==void 0||rootData.hopeful)||errors===_errs4&&data3&&typeof data3=="object"&&!Array.isArray(data3)&&data3.isFlex!==void 0&&!(func0(data3.isFlex,!0)??rootData.
hopeful))return!1;var valid1=_errs4===errors}else var valid1=!0}}return validate107.errors=vErrors,errors===0}var c108=validate108;function validate108(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;return!(data?.flexCreatedTogether!==void 0||rootData.hopeful)||errors===
_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.flexCreatedTogether!==void 0&&!(func10(data.flexCreatedTogether,0)??rootData.hopeful)?!1:(validate108.
errors=vErrors,errors===0)}var c109=validate109;function validate109(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,
_errs0=errors;if(!(data?.subnet!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.subnet!==void 0){
let data0=data.subnet,_errs1=errors;if(!(data0?.addressesNeeded!==void 0||rootData.hopeful))return!1;if(errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(
data0)&&data0.addressesNeeded!==void 0){let data1=data0.addressesNeeded;if(!(func8(data1,obj0)??rootData.hopeful)||!(func9(data1,rootData.facts?.subnet?.addressesUsable,
1,0)??rootData.hopeful))return!1}}return validate109.errors=vErrors,errors===0}var c110=validate110;function validate110(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.mode!==void 0||rootData.hopeful)||!(data?.plan!==void 0||rootData.hopeful))return!1;if(errors===
_errs0&&data&&typeof data=="object"&&!Array.isArray(data)){if(data.mode!==void 0){let _errs1=errors;if(!(func0(data.mode,"regional")??rootData.hopeful))return!1;
var valid1=_errs1===errors}else var valid1=!0;if(valid1)if(data.plan!==void 0){let data1=data.plan,_errs2=errors;if(!(data1?.isFlex!==void 0||rootData.hopeful)||
errors===_errs2&&data1&&typeof data1=="object"&&!Array.isArray(data1)&&data1.isFlex!==void 0&&!(func0(data1.isFlex,!0)??rootData.hopeful))return!1;var valid1=_errs2===
errors}else var valid1=!0}return validate110.errors=vErrors,errors===0}var c111=validate111,func215=runtime.distinct,pattern1=new RegExp("^[^_]*$","u");function validate111(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.subnet!==void 0||rootData.hopeful))return!1;
if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.subnet!==void 0){let data0=data.subnet,_errs1=errors;if(!(data0?.name!==void 0||rootData.
hopeful)||!(data0?.delegations!==void 0||rootData.hopeful))return!1;if(errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.name!==void 0){
let data1=data0.name,_errs2=errors;if(!(func8(data1,obj8)??rootData.hopeful)||!(func1(data1)??rootData.hopeful))return!1;if(errors===_errs2&&typeof data1=="stri\
ng"&&!pattern1.test(data1))return validate111.errors=[{}],!1;var valid2=_errs2===errors}else var valid2=!0;if(valid2)if(data0.delegations!==void 0){let _errs3=errors;
if(!(func215(data0.delegations,1,null)??rootData.hopeful))return!1;var valid2=_errs3===errors}else var valid2=!0}}return validate111.errors=vErrors,errors===0}var c112=validate112;
function validate112(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.subnet!==void 0||
rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.subnet!==void 0){let data0=data.subnet,_errs1=errors;if(!(data0?.
otherUsers!==void 0||rootData.hopeful)||errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.otherUsers!==void 0&&!(func10(data0.otherUsers,
0)??rootData.hopeful))return!1}return validate112.errors=vErrors,errors===0}var c113=validate113,obj32=["microsoft.web/serverfarms","microsoft.app/environments"];
function validate113(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.subnet!==void 0||
rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.subnet!==void 0){let data0=data.subnet,_errs1=errors;if(!(data0?.
delegations!==void 0||rootData.hopeful))return!1;if(errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.delegations!==void 0){let data1=data0.
delegations,_errs2=errors;if(!(func1(data1)??rootData.hopeful))return!1;if(errors===_errs2&&Array.isArray(data1)){var valid3=!0;let len0=data1.length;for(let i0=0;i0<
len0;i0++){let data2=data1[i0],_errs3=errors;if(!(func14(data2,obj32)??rootData.hopeful)||!(func0(data2,rootData.facts?.plan?.requiredDelegation)??rootData.hopeful))
return!1;var valid3=_errs3===errors;if(!valid3)break}if(valid3){let _errs4=errors,len1=data1.length;for(let i1=0;i1<len1;i1++){let _errs5=errors;(func0(data1[i1],
rootData.facts?.plan?.requiredDelegation)??rootData.hopeful)||errors++;var valid4=_errs5===errors;if(valid4)break}if(valid4)errors=_errs4,vErrors!==null&&(_errs4?
vErrors.length=_errs4:vErrors=null);else return validate113.errors=[{}],!1}}}}return validate113.errors=vErrors,errors===0}var c114=validate114;function validate114(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.mode!==void 0||rootData.hopeful)||!(data?.subnet!==
void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)){if(data.mode!==void 0){let _errs1=errors;if(!(func0(data.
mode,"regional")??rootData.hopeful))return!1;var valid1=_errs1===errors}else var valid1=!0;if(valid1)if(data.subnet!==void 0){let data1=data.subnet,_errs2=errors;
if(!(data1?.isDeployed!==void 0||rootData.hopeful)||errors===_errs2&&data1&&typeof data1=="object"&&!Array.isArray(data1)&&data1.isDeployed!==void 0&&!(func0(data1.
isDeployed,!0)??rootData.hopeful))return!1;var valid1=_errs2===errors}else var valid1=!0}return validate114.errors=vErrors,errors===0}var c115=validate115;function validate115(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.subnet!==void 0||rootData.hopeful))return!1;
if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.subnet!==void 0){let data0=data.subnet,_errs1=errors;if(!(data0?.invalidPrefixes!==void 0||
rootData.hopeful)||!(data0?.outsideNetwork!==void 0||rootData.hopeful))return!1;if(errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.
invalidPrefixes!==void 0){let _errs2=errors;if(!(func10(data0.invalidPrefixes,0)??rootData.hopeful))return!1;var valid2=_errs2===errors}else var valid2=!0;if(valid2)
if(data0.outsideNetwork!==void 0){let _errs3=errors;if(!(func10(data0.outsideNetwork,0)??rootData.hopeful))return!1;var valid2=_errs3===errors}else var valid2=!0}}
return validate115.errors=vErrors,errors===0}var c116=validate116;function validate116(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0,_errs0=errors;if(!(data?.subnet!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.subnet!==
void 0){let data0=data.subnet,_errs1=errors;if(!(data0?.overlaps!==void 0||rootData.hopeful)||errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&
data0.overlaps!==void 0&&!(func10(data0.overlaps,0)??rootData.hopeful))return!1}return validate116.errors=vErrors,errors===0}var c117=validate117;function validate117(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.subnet!==void 0||rootData.hopeful))return!1;
if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.subnet!==void 0){let data0=data.subnet,_errs1=errors;if(!(data0?.isReservedName!==void 0||
rootData.hopeful)||errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.isReservedName!==void 0&&!(func0(data0.isReservedName,!1)??rootData.
hopeful))return!1}return validate117.errors=vErrors,errors===0}var c118=validate118;function validate118(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0,_errs0=errors;if(!(data?.subnet!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&
data.subnet!==void 0){let data0=data.subnet,_errs1=errors;if(!(data0?.addressesNeededWhileScaling!==void 0||rootData.hopeful))return!1;if(errors===_errs1&&data0&&
typeof data0=="object"&&!Array.isArray(data0)&&data0.addressesNeededWhileScaling!==void 0){let data1=data0.addressesNeededWhileScaling;if(!(func8(data1,obj0)??rootData.
hopeful)||!(func9(data1,rootData.facts?.subnet?.addressesUsable,1,0)??rootData.hopeful))return!1}}return validate118.errors=vErrors,errors===0}var c119=validate119;
function validate119(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.subnet!==void 0||
rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.subnet!==void 0){let data0=data.subnet,_errs1=errors;if(!(data0?.
serviceEndpointPolicies!==void 0||rootData.hopeful)||errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.serviceEndpointPolicies!==void 0&&
!(func0(data0.serviceEndpointPolicies,0)??rootData.hopeful))return!1}return validate119.errors=vErrors,errors===0}var c120=validate120;function validate120(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.mode!==void 0||rootData.hopeful)||!(data?.subnet!==
void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)){if(data.mode!==void 0){let _errs1=errors;if(!(func0(data.
mode,"regional")??rootData.hopeful))return!1;var valid1=_errs1===errors}else var valid1=!0;if(valid1)if(data.subnet!==void 0){let data1=data.subnet,_errs2=errors;
if(!(data1?.joinedPlans!==void 0||rootData.hopeful))return!1;if(errors===_errs2&&data1&&typeof data1=="object"&&!Array.isArray(data1)&&data1.joinedPlans!==void 0){
let data2=data1.joinedPlans;if(!(func8(data2,obj0)??rootData.hopeful)||!(func171(data2,2,1,0)??rootData.hopeful))return!1}var valid1=_errs2===errors}else var valid1=!0}
return validate120.errors=vErrors,errors===0}var c121=validate121;function validate121(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0,_errs0=errors;if(!(data?.subnet!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.subnet!==
void 0){let data0=data.subnet,_errs1=errors;if(!(data0?.joinedPlanSubscriptions!==void 0||rootData.hopeful))return!1;if(errors===_errs1&&data0&&typeof data0=="o\
bject"&&!Array.isArray(data0)&&data0.joinedPlanSubscriptions!==void 0){let data1=data0.joinedPlanSubscriptions;if(!(func8(data1,obj0)??rootData.hopeful)||!(func9(
data1,rootData.parameters.subscriptions,1,0)??rootData.hopeful))return!1}}return validate121.errors=vErrors,errors===0}var c122=validate122;function validate122(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.subnet!==void 0||rootData.hopeful))return!1;
if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.subnet!==void 0){let data0=data.subnet,_errs1=errors;if(!(data0?.joinedKinds!==void 0||
rootData.hopeful)||errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.joinedKinds!==void 0&&!(func215(data0.joinedKinds,1,null)??rootData.
hopeful))return!1}return validate122.errors=vErrors,errors===0}var c123=validate123;function validate123(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0,_errs0=errors;if(!(data?.mode!==void 0||rootData.hopeful)||!(data?.plan!==void 0||rootData.hopeful)||!(data?.subnet!==void 0||rootData.
hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)){if(data.mode!==void 0){let _errs1=errors;if(!(func0(data.mode,"regional")??
rootData.hopeful))return!1;var valid1=_errs1===errors}else var valid1=!0;if(valid1){if(data.plan!==void 0){let data1=data.plan,_errs2=errors;if(!(data1?.tier!==
void 0||rootData.hopeful))return!1;if(errors===_errs2&&data1&&typeof data1=="object"&&!Array.isArray(data1)&&data1.tier!==void 0){let _errs4=errors,_errs5=errors;
(func14(data1.tier,obj27)??!rootData.hopeful)||errors++;var valid3=_errs5===errors;if(valid3)return validate123.errors=[{}],!1;errors=_errs4,vErrors!==null&&(_errs4?
vErrors.length=_errs4:vErrors=null)}var valid1=_errs2===errors}else var valid1=!0;if(valid1)if(data.subnet!==void 0){let data3=data.subnet,_errs6=errors;if(!(data3?.
joinedPlans!==void 0||rootData.hopeful))return!1;if(errors===_errs6&&data3&&typeof data3=="object"&&!Array.isArray(data3)&&data3.joinedPlans!==void 0){let data4=data3.
joinedPlans;if(!(func8(data4,obj0)??rootData.hopeful)||!(func171(data4,2,1,0)??rootData.hopeful))return!1}var valid1=_errs6===errors}else var valid1=!0}}return validate123.
errors=vErrors,errors===0}var c124=validate124;function validate124(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,
_errs0=errors;if(!(data?.subnet!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.subnet!==void 0){
let data0=data.subnet,_errs1=errors;if(!(data0?.prefixLength!==void 0||rootData.hopeful))return!1;if(errors===_errs1&&data0&&typeof data0=="object"&&!Array.isArray(
data0)&&data0.prefixLength!==void 0){let data1=data0.prefixLength;if(!(func8(data1,obj0)??rootData.hopeful)||!(func9(data1,rootData.parameters.longestSharedPrefix,
1,0)??rootData.hopeful))return!1}}return validate124.errors=vErrors,errors===0}var c125=validate125;function validate125(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0,_errs0=errors;if(!(data?.subnet!==void 0||rootData.hopeful))return!1;if(errors===_errs0&&data&&typeof data=="object"&&
!Array.isArray(data)&&data.subnet!==void 0){let data0=data.subnet,_errs1=errors;if(!(data0?.prefixLength!==void 0||rootData.hopeful))return!1;if(errors===_errs1&&
data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.prefixLength!==void 0){let data1=data0.prefixLength;if(!(func8(data1,obj0)??rootData.hopeful)||!(func9(
data1,rootData.parameters.longestPrefix,1,0)??rootData.hopeful))return!1}}return validate125.errors=vErrors,errors===0}var validators={c0,c1,c2,c3,c4,c5,c6,c7,c8,
c9,c10,c11,c12,c13,c14,c15,c16,c17,c18,c19,c20,c21,c22,c23,c24,c25,c26,c27,c28,c29,c30,c31,c32,c33,c34,c35,c36,c37,c38,c39,c40,c41,c42,c43,c44,c45,c46,c47,c48,c49,
c50,c51,c52,c53,c54,c55,c56,c57,c58,c59,c60,c61,c62,c63,c64,c65,c66,c67,c68,c69,c70,c71,c72,c73,c74,c75,c76,c77,c78,c79,c80,c81,c82,c83,c84,c85,c86,c87,c88,c89,
c90,c91,c92,c93,c94,c95,c96,c97,c98,c99,c100,c101,c102,c103,c104,c105,c106,c107,c108,c109,c110,c111,c112,c113,c114,c115,c116,c117,c118,c119,c120,c121,c122,c123,
c124,c125};var policies=[{policy:{name:"app/connection-does-nothing",severity:"error",profiles:["2025"],subject:"integration",title:"Regional integration is asked for in a\
 way that takes effect",message:"{app.name} asks for regional integration by virtualNetworkConnections with isSwift, which is accepted without effect or refused",
facts:["mode","mechanisms","app.name"],decidedBy:["mode","mechanisms"]},when:validators.c0,assert:validators.c1},{policy:{name:"app/docker-compose",severity:"er\
ror",profiles:["2019","2025"],subject:"integration",title:"The app is not a Docker Compose app",message:"the app {app.name} runs several containers by Docker Co\
mpose; integration needs an app of one container or of a built-in image",facts:["mode","app.isCompose","app.name"],decidedBy:["mode","app.isCompose"]},when:validators.
c2,assert:validators.c3},{policy:{name:"app/hard-coded-port",severity:"warning",profiles:["2019"],subject:"integration",title:"The app runs on an image that is \
known to listen on the port that the platform gives",message:"the app {app.name} runs a container image of its own on Linux; no input tells whether the image li\
stens on the port that PORT names, and its SSH daemon on the one that SSH_PORT names, as integration needs in 2019",facts:["mode","app.operatingSystem","app.lis\
tensOnGivenPort","app.name"],decidedBy:["mode","app.operatingSystem","app.listensOnGivenPort"]},when:validators.c4,assert:validators.c5},{policy:{name:"app/inte\
gration-declared-twice",severity:"warning",profiles:["2025"],subject:"integration",title:"The integration is written in one place",message:"the app {app.name} i\
s connected to the subnet {subnet.name} in {declarations} places ({mechanisms}), where one does it",facts:["mode","declarations","app.name","subnet.name","mecha\
nisms"],decidedBy:["mode","declarations"]},when:validators.c2,assert:validators.c6},{policy:{name:"app/integration-unknown-to-version",severity:"warning",profiles:[
"2025"],subject:"integration",title:"The integration is written in a property that the API version has",message:"{connection.laterVersions} of {app.name} stands\
 under an older API version, which does not have it, so the app is probably not connected",facts:["mode","connection.laterVersions","app.name"],decidedBy:["mode",
"connection.laterVersions"]},when:validators.c2,assert:validators.c7},{policy:{name:"app/isolated-with-integration",severity:"error",profiles:["2019","2025"],subject:"\
integration",title:"The app does not run in an App Service Environment",message:"the app {app.name} runs in an App Service Environment (sku {plan.sku}), which i\
s part of a virtual network already, and names the subnet {subnet.name} for an integration",facts:["mode","app.isInEnvironment","app.name","plan.sku","subnet.na\
me"],decidedBy:["mode","app.isInEnvironment"]},when:validators.c2,assert:validators.c8},{policy:{name:"app/linux-preview",severity:"warning",profiles:["2019"],subject:"\
integration",title:"The app runs on Windows",message:"the app {app.name} runs on {app.operatingSystem}, for which integration is a preview in 2019 and carries t\
raffic to private (RFC 1918) addresses only",facts:["mode","app.operatingSystem","app.name"],decidedBy:["mode","app.operatingSystem"]},when:validators.c2,assert:validators.
c9},{policy:{name:"app/names-no-subnet",severity:"error",profiles:["2019","2025"],subject:"integration",title:"The app names the id of a subnet",message:"{app.n\
ame} is to be connected to something that is no subnet: the id that it names is that of {targetKind}",facts:["mechanisms","targetKind","app.name"],decidedBy:["m\
echanisms","targetKind"]},when:validators.c10,assert:validators.c11},{policy:{name:"app/network-config-incomplete",severity:"error",profiles:["2025"],subject:"i\
ntegration",title:"The app\u2019s networkConfig names its subnet",message:"the networkConfig of {app.name} names no subnet: its subnetResourceId names {targetKi\
nd}",facts:["mechanisms","targetKind","app.name"],decidedBy:["mechanisms","targetKind"]},when:validators.c12,assert:validators.c11},{policy:{name:"app/network-c\
onfig-misnamed",severity:"error",profiles:["2025"],subject:"integration",title:"The app\u2019s networkConfig has the name that the platform knows",message:"the \
networkConfig of {app.name} is called {connection.wrongNames}; the platform knows virtualNetwork only",facts:["mechanisms","connection.wrongNames","app.name"],decidedBy:[
"mechanisms","connection.wrongNames"]},when:validators.c13,assert:validators.c14},{policy:{name:"app/obsolete-network-name",severity:"warning",profiles:["2025"],
subject:"integration",title:"Integration is not asked for by the old network name",message:"{app.name} names a network in the old network-name property of its s\
ite configuration, which connects nothing",facts:["mode","mechanisms","app.name"],decidedBy:["mode","mechanisms"]},when:validators.c0,assert:validators.c15},{policy:{
name:"app/regional-unavailable",severity:"error",profiles:["2016"],subject:"integration",title:"The integration goes by a gateway",message:"the app {app.name} i\
s to join the subnet {subnet.name} (mode {mode}); in 2016 there is integration by a VPN gateway only",facts:["mode","app.name","subnet.name"],decidedBy:["mode"]},
when:validators.c16,assert:validators.c17},{policy:{name:"app/slot-created-with-subnet",severity:"note",profiles:["2025"],subject:"integration",title:"A slot ca\
n be created together with its subnet id",parameters:{refusedVersions:{type:"array",items:{type:"string"},default:["2022-09-01","2023-01-01"],description:"API v\
ersions by which slots could not be created with a subnet id in 2023 and 2024"}},message:"the slot {app.name} is created together with its subnet by API version\
 {apiVersion}, one of those ({refusedVersions}) by which the platform refused that in 2023 and 2024",facts:["mode","mechanisms","app.isSlot","app.lifecycle","ap\
iVersion","app.name"],decidedBy:["mode","mechanisms","app.isSlot","app.lifecycle","apiVersion"]},when:validators.c18,assert:validators.c19},{policy:{name:"app/s\
lot-integrates-parent",severity:"error",profiles:["2025"],subject:"integration",title:"A slot is connected by the resource for slots",message:"the resource that\
 connects apps is given the id of the slot {app.name}: it connects the app itself and leaves the slot outside",facts:["mode","app.isSlot","connectsSlotAsApp","a\
pp.name"],decidedBy:["mode","app.isSlot","connectsSlotAsApp"]},when:validators.c20,assert:validators.c21},{policy:{name:"app/two-gateway-networks",severity:"err\
or",subject:"integration",title:"The app reaches one network by gateway at a time",parameters:{networksPerApp:{type:"integer",default:1,description:"how many ne\
tworks an app can reach by gateway at a time"}},message:"the app {app.name} is connected to {app.gatewayNetworks} networks by gateways, {network.name} among the\
m; an app reaches {networksPerApp} at a time",facts:["mode","app.gatewayNetworks","app.name","network.name"],decidedBy:["mode","app.gatewayNetworks"]},when:validators.
c17,assert:validators.c22},{policy:{name:"app/two-integration-kinds",severity:"error",profiles:["2025"],subject:"integration",title:"The app has one kind of int\
egration",message:"{app.name} has integrations of the kinds {app.modes}; an app can have one kind only",facts:["mode","app.modes","app.name"],decidedBy:["mode",
"app.modes"]},when:validators.c17,assert:validators.c23},{policy:{name:"app/two-integrations",severity:"error",profiles:["2019","2025"],subject:"integration",title:"\
All connections of the app name one subnet",parameters:{subnetsPerApp:{type:"integer",default:1,description:"how many subnets an app, or a slot, can be integrat\
ed with at a time"}},message:"the connections of the app {app.name} name {app.subnetsNamed} different subnets, {subnet.name} among them; an app is integrated wi\
th {subnetsPerApp} at a time",facts:["mode","app.subnetsNamed","app.name","subnet.name"],decidedBy:["mode","app.subnetsNamed"]},when:validators.c2,assert:validators.
c24},{policy:{name:"change/app-restarts",severity:"note",subject:"change",title:"The run neither connects nor disconnects an app that runs already",message:"{na\
me} restarts: the run connects it to {connects} and disconnects it from {disconnects}",facts:["kind","lifecycle","connects","disconnects","name"],decidedBy:["ki\
nd","lifecycle","connects","disconnects"]},when:validators.c25,assert:validators.c26},{policy:{name:"change/delegation-removed",severity:"error",profiles:["2019",
"2025"],subject:"change",title:"A subnet in use keeps the delegation that its apps need",message:"the delegation to {delegationsLost} is taken from {name} while\
 {users} is integrated with it",facts:["kind","lifecycle","users","delegationsLost","name"],decidedBy:["kind","lifecycle","users","delegationsLost"]},when:validators.
c27,assert:validators.c28},{policy:{name:"change/deleted-while-connected",severity:"error",subject:"change",title:"An app\u2019s integration is removed before the ap\
p is deleted",message:"{name} is deleted while its integration is left on a subnet ({leftOn}), which can then be neither changed nor deleted",facts:["kind","lif\
ecycle","leftOn","name"],decidedBy:["kind","lifecycle","leftOn"]},when:validators.c29,assert:validators.c30},{policy:{name:"change/gateway-removed",severity:"er\
ror",subject:"change",title:"A gateway that apps are connected through stays what they need",message:"the run takes {losses} away ({name}: {lifecycle}) while {u\
sers} is connected through it",facts:["kind","users","losses","name","lifecycle"],decidedBy:["kind","users","losses"]},when:validators.c31,assert:validators.c32},
{policy:{name:"change/network-deleted",severity:"error",subject:"change",title:"No app is integrated with a network or subnet that goes",message:"the {kind} {na\
me} is to be removed ({lifecycle}) while {users} is still integrated with it",facts:["kind","isRemoved","users","name","lifecycle"],decidedBy:["kind","isRemoved",
"users"]},when:validators.c33,assert:validators.c34},{policy:{name:"change/plan-moved",severity:"error",profiles:["2019","2025"],subject:"change",title:"An inte\
grated app stays on its plan",message:"{name} goes from the plan {planBefore} to {planAfter} while it is integrated with a subnet",facts:["kind","lifecycle","mo\
des","changesPlan","users","name","planBefore","planAfter"],decidedBy:["kind","lifecycle","modes","changesPlan","users"]},when:validators.c35,assert:validators.
c34},{policy:{name:"change/replaced-by-subnet",severity:"error",profiles:["2025"],subject:"change",title:"No app is made anew for its subnet id alone",message:"\
{name} is deleted and made anew for no other reason than that its subnet id differs from the one in the state",facts:["kind","lifecycle","isReplacedBySubnet","n\
ame"],decidedBy:["kind","lifecycle","isReplacedBySubnet"]},when:validators.c36,assert:validators.c37},{policy:{name:"change/scale-does-not-fit-now",severity:"er\
ror",subject:"change",title:"The subnet has room for old and new instances while the plan changes",message:"while {name} goes from {skuBefore} to {skuAfter}, ol\
d and new instances together with the other plans take {addressesDuringChange} addresses ({arithmetic}) of the subnet {subnet.name}, which has {subnet.addresses\
Usable} (its size less the five that the platform keeps)",facts:["kind","isDoubled","skuAfter","addressesDuringChange","subnet.addressesUsable","name","skuBefor\
e","arithmetic","subnet.name"],decidedBy:["kind","isDoubled","skuAfter","addressesDuringChange","subnet.addressesUsable"]},when:validators.c38,assert:validators.
c39},{policy:{name:"change/subnet-resized",severity:"error",subject:"change",title:"The prefix of a subnet in use stays as it is",message:"the prefix of {name} \
changes from {prefixesBefore} to {prefixesAfter} while {users} is integrated with it",facts:["kind","lifecycle","users","isResized","name","prefixesBefore","pre\
fixesAfter"],decidedBy:["kind","lifecycle","users","isResized"]},when:validators.c27,assert:validators.c40},{policy:{name:"change/subscription-moved",severity:"\
error",profiles:["2019","2025"],subject:"change",title:"An app or plan stays in its subscription while it is integrated",message:"the {kind} {name} goes from th\
e subscription {subscriptionBefore} to {subscriptionAfter} while it is integrated with a network",facts:["kind","lifecycle","isIntegrated","subscriptionAfter","\
subscriptionBefore","name"],decidedBy:["kind","lifecycle","isIntegrated","subscriptionAfter","subscriptionBefore"]},when:validators.c41,assert:validators.c42},{
policy:{name:"change/sync-network-needed",severity:"warning",subject:"change",title:"What gateway-mode apps were told of their network stays as it is",message:"\
{settingsChanged} of {name} change while {users} is connected through a gateway: the apps learn of it by Sync Network only, with a short outage",facts:["kind","\
lifecycle","modes","users","settingsChanged","name"],decidedBy:["kind","lifecycle","modes","users","settingsChanged"]},when:validators.c43,assert:validators.c44},
{policy:{name:"change/tier-lost",severity:"error",subject:"change",title:"A plan with integrated apps stays in a tier that can have them",parameters:{regionalTiers:{
type:"array",items:{type:"string"},default:["Basic","Standard","Premium","PremiumV2","PremiumV3","PremiumV4","ElasticPremium","WorkflowStandard","FlexConsumptio\
n"],profiles:{2016:[],2019:["Standard","Premium","PremiumV2","ElasticPremium"]},description:"the tiers whose apps can be integrated with a subnet",values:["Free",
"Shared","Dynamic","FlexConsumption","Basic","Standard","Premium","PremiumContainer","PremiumV2","PremiumV3","PremiumV4","ElasticPremium","WorkflowStandard","Is\
olated","IsolatedV2",null]},gatewayTiers:{type:"array",items:{type:"string"},default:["Basic","Standard","Premium","PremiumV2","PremiumV3"],profiles:{2016:["Sta\
ndard","Premium"],2019:["Standard","Premium","PremiumV2"]},description:"the tiers whose apps can connect through a VPN gateway",values:["Free","Shared","Dynamic",
"FlexConsumption","Basic","Standard","Premium","PremiumContainer","PremiumV2","PremiumV3","PremiumV4","ElasticPremium","WorkflowStandard","Isolated","IsolatedV2",
null]}},message:"{name} goes from {skuBefore} to {skuAfter}, whose tier {tierAfter} has no integration of this kind ({modes}), while {users} is integrated",facts:[
"kind","lifecycle","users","modes","tierBefore","tierAfter","name","skuBefore","skuAfter"],decidedBy:["kind","lifecycle","users","modes","tierBefore","tierAfter"]},
when:validators.c45,assert:validators.c46},{policy:{name:"deploy/provider-unregistered",severity:"error",profiles:["2025"],subject:"integration",title:"The netw\
ork\u2019s subscription has the resource providers of the app registered",message:"the network {network.name} is in subscription {network.subscription} and {app\
.name} in {app.subscription}; in the network\u2019s subscription Microsoft.Web is registered: {network.hasWebProvider}, Microsoft.App (for Flex Consumption): {networ\
k.hasAppProvider}",facts:["mode","network.subscription","app.subscription","network.hasWebProvider","plan.isFlex","network.hasAppProvider","network.name","app.n\
ame"],decidedBy:["mode","network.subscription","app.subscription","network.hasWebProvider","plan.isFlex","network.hasAppProvider"]},when:validators.c47,assert:validators.
c48},{policy:{name:"dns/private-zone-unsupported",severity:"warning",profiles:["2019"],subject:"integration",title:"The app needs no private DNS zone of its net\
work",message:"the virtual network {network.name} has the private DNS zones {network.privateZones}; in 2019 an integrated app does not resolve names in any",facts:[
"mode","network.privateZones","network.name"],decidedBy:["mode","network.privateZones"]},when:validators.c2,assert:validators.c49},{policy:{name:"gateway/absent",
severity:"error",subject:"integration",title:"The network of a gateway-required integration has a VPN gateway",message:"the network {network.name} has no VPN ga\
teway, and gateway-required integration connects the app through one",facts:["mode","gateway.exists","network.name"],decidedBy:["mode","gateway.exists"]},when:validators.
c17,assert:validators.c50},{policy:{name:"gateway/basic-with-ikev2",severity:"error",profiles:["2025"],subject:"integration",title:"A Basic gateway does not ask\
 for IKEv2",message:"the gateway {gateway.name} is of sku Basic and asks for the tunnel types {gateway.tunnelTypes}; Basic has SSTP only",facts:["mode","gateway\
.isBasic","gateway.tunnelTypes","gateway.name"],decidedBy:["mode","gateway.isBasic","gateway.tunnelTypes"]},when:validators.c51,assert:validators.c52},{policy:{
name:"gateway/bgp-not-propagated",severity:{default:"warning",profiles:{2019:"error"}},profiles:["2019","2025"],subject:"integration",title:"Routes that the gat\
eway learns by BGP reach its clients",parameters:{leastRoutes:{type:"integer",default:1,profiles:{2019:4096},description:"how many custom routes the gateway has\
 to advertise to its clients; in 2019 no number of them helped"}},message:"the gateway {gateway.name} learns routes by BGP, which are not handed on to {app.name\
}; it advertises {gateway.customRoutes} as custom routes",facts:["mode","gateway.speaksBgp","gateway.customRoutes","gateway.name","app.name"],decidedBy:["mode",
"gateway.speaksBgp","gateway.customRoutes"]},when:validators.c53,assert:validators.c54},{policy:{name:"gateway/coexistence",severity:"error",subject:"integratio\
n",title:"The VPN gateway does not coexist with ExpressRoute",message:"the VPN gateway {gateway.name} shares the GatewaySubnet of {network.name} with ExpressRou\
te ({gateway.expressRoute}); apps cannot use a gateway in coexistence",facts:["mode","gateway.exists","gateway.expressRoute","gateway.name","network.name"],decidedBy:[
"mode","gateway.exists","gateway.expressRoute"]},when:validators.c55,assert:validators.c56},{policy:{name:"gateway/connection-before-gateway",severity:"error",subject:"\
integration",title:"The app is connected after its gateway has been made",message:"one deployment makes the gateway {gateway.name} and connects {app.name}, and \
nothing makes the connection wait; the gateway takes half an hour",facts:["mode","gateway.exists","gateway.isAwaited","gateway.name","app.name"],decidedBy:["mod\
e","gateway.exists","gateway.isAwaited"]},when:validators.c55,assert:validators.c57},{policy:{name:"gateway/expressroute-in-network",severity:"error",subject:"i\
ntegration",title:"The network of a gateway-required integration has no ExpressRoute",message:"the network {network.name} is connected to ExpressRoute by {gatew\
ay.expressRoute}; gateway-required integration connects to no such network",facts:["mode","gateway.expressRoute","network.name"],decidedBy:["mode","gateway.expr\
essRoute"]},when:validators.c17,assert:validators.c56},{policy:{name:"gateway/ikev2-enabled",severity:"error",subject:"integration",title:"The gateway\u2019s tunnel \
types leave out IKEv2",message:"the VPN gateway {gateway.name} takes point-to-site clients by {gateway.tunnelTypes}; for apps ikev2 must be off",facts:["mode","\
gateway.exists","gateway.isBasic","gateway.pool","gateway.tunnelTypes","gateway.name"],decidedBy:["mode","gateway.exists","gateway.isBasic","gateway.pool","gate\
way.tunnelTypes"]},when:validators.c58,assert:validators.c52},{policy:{name:"gateway/isolated-app",severity:"error",subject:"integration",title:"The app with ga\
teway-required integration does not run in an App Service Environment",message:"the app {app.name} runs in an App Service Environment (sku {plan.sku}) and is co\
nnected to {network.name} by its gateway; such an app is in a network already",facts:["mode","app.isInEnvironment","app.name","plan.sku","network.name"],decidedBy:[
"mode","app.isInEnvironment"]},when:validators.c17,assert:validators.c8},{policy:{name:"gateway/linux-app",severity:"error",subject:"integration",title:"The app\
 with gateway-required integration runs on Windows",message:"{app.name} runs on {app.operatingSystem}; gateway-required integration works on windows only",facts:[
"mode","app.operatingSystem","app.name"],decidedBy:["mode","app.operatingSystem"]},when:validators.c17,assert:validators.c9},{policy:{name:"gateway/no-point-to-\
site",severity:"error",subject:"integration",title:"Point-to-site is configured on the VPN gateway",message:"the VPN gateway {gateway.name} has no point-to-site\
 address pool, so apps cannot dial in",facts:["mode","gateway.exists","gateway.pool","gateway.name"],decidedBy:["mode","gateway.exists","gateway.pool"]},when:validators.
c55,assert:validators.c59},{policy:{name:"gateway/on-premises-routes",severity:"note",subject:"integration",title:"On-premises networks behind the gateway have \
routes back to its clients",message:"{app.name} can reach on-premises networks by {gateway.siteToSite}; answers find the way back only if the routers there send\
 the pool {gateway.pool} into the tunnel",facts:["mode","gateway.exists","gateway.siteToSite","app.name","gateway.pool"],decidedBy:["mode","gateway.exists","gat\
eway.siteToSite"]},when:validators.c55,assert:validators.c60},{policy:{name:"gateway/other-subscription",severity:"warning",profiles:["2025"],subject:"integrati\
on",title:"The app and the network that it reaches by gateway are in one subscription",message:"the app {app.name} is in the subscription {app.subscription}, th\
e network {network.name} in {network.subscription}; Sync Network, which renews certificates and routes, does not work across subscriptions",facts:["mode","app.s\
ubscription","network.subscription","app.name","network.name"],decidedBy:["mode","app.subscription","network.subscription"]},when:validators.c17,assert:validators.
c61},{policy:{name:"gateway/other-tunnel-types",severity:"warning",subject:"integration",title:"The gateway has no tunnel type beside SSTP",message:"the VPN gat\
eway {gateway.name} takes point-to-site clients by {gateway.tunnelTypes}; for apps only sstp alone is described",facts:["mode","gateway.exists","gateway.pool","\
gateway.tunnelTypes","gateway.name"],decidedBy:["mode","gateway.exists","gateway.pool","gateway.tunnelTypes"]},when:validators.c62,assert:validators.c63},{policy:{
name:"gateway/plan-tier-unsupported",severity:"error",subject:"integration",title:"The plan\u2019s tier supports gateway-required integration",parameters:{supportedTiers:{
type:"array",items:{type:"string"},default:["Basic","Standard","Premium","PremiumV2","PremiumV3"],profiles:{2016:["Standard","Premium"],2019:["Standard","Premiu\
m","PremiumV2"]},description:"the pricing tiers in which an app can connect through a VPN gateway",values:["Free","Shared","Dynamic","FlexConsumption","Basic","\
Standard","Premium","PremiumContainer","PremiumV2","PremiumV3","PremiumV4","ElasticPremium","WorkflowStandard","Isolated","IsolatedV2",null]}},message:"{plan.na\
me} has the sku {plan.sku} of the tier {plan.tier}; gateway-required integration needs one of {supportedTiers}",facts:["mode","plan.tier","plan.name","plan.sku"],
decidedBy:["mode","plan.tier"]},when:validators.c17,assert:validators.c64},{policy:{name:"gateway/policy-based",severity:"error",subject:"integration",title:"Th\
e VPN gateway is route-based",message:"the VPN gateway {gateway.name} is {gateway.vpnType}; gateway-required integration needs routebased",facts:["mode","gatewa\
y.exists","gateway.vpnType","gateway.name"],decidedBy:["mode","gateway.exists","gateway.vpnType"]},when:validators.c55,assert:validators.c65},{policy:{name:"gat\
eway/pool-not-private",severity:"error",subject:"integration",title:"The point-to-site address pool is private",message:"the point-to-site pool {gateway.pool} o\
f the VPN gateway {gateway.name} lies at least in part outside of 10.0.0.0/8, 172.16.0.0/12 and 192.168.0.0/16",facts:["mode","gateway.exists","gateway.pool","g\
ateway.name"],decidedBy:["mode","gateway.exists","gateway.pool"]},when:validators.c55,assert:validators.c66},{policy:{name:"gateway/pool-overlaps",severity:"err\
or",subject:"integration",title:"The point-to-site address pool overlaps nothing that the apps reach",message:"the point-to-site pool of the gateway {gateway.na\
me} overlaps what lies behind it: {gateway.poolOverlaps}",facts:["mode","gateway.exists","gateway.poolOverlaps","gateway.name"],decidedBy:["mode","gateway.exist\
s","gateway.poolOverlaps"]},when:validators.c55,assert:validators.c67},{policy:{name:"gateway/regional-would-do",severity:"warning",profiles:["2025"],subject:"i\
ntegration",title:"The gateway leads to another region or a classic network",message:"the app {app.name} and the network {network.name} are both in {app.region}\
, and the app is connected by a gateway; regional integration needs none",facts:["mode","network.isClassic","app.region","network.region","app.name","network.na\
me"],decidedBy:["mode","network.isClassic","app.region","network.region"]},when:validators.c68,assert:validators.c69},{policy:{name:"gateway/route-table-ignored",
severity:"note",subject:"integration",title:"No route table is meant to steer traffic that comes through the gateway",message:"the GatewaySubnet of {network.nam\
e} has the route table {gateway.routeTable}, which does not steer what {app.name} sends; the routes of its plan do",facts:["mode","gateway.routeTable","network.\
name","app.name"],decidedBy:["mode","gateway.routeTable"]},when:validators.c17,assert:validators.c70},{policy:{name:"gateway/sstp-not-selected",severity:"error",
subject:"integration",title:"The gateway\u2019s tunnel types include SSTP",message:"the VPN gateway {gateway.name} takes point-to-site clients by {gateway.tunne\
lTypes}; apps need sstp",facts:["mode","gateway.exists","gateway.pool","gateway.tunnelTypes","gateway.name"],decidedBy:["mode","gateway.exists","gateway.pool","\
gateway.tunnelTypes"]},when:validators.c62,assert:validators.c71},{policy:{name:"gateway/subnet-missing",severity:"error",subject:"integration",title:"The VPN g\
ateway stands in a GatewaySubnet that is large enough",parameters:{longestPrefix:{type:"integer",default:29,description:"the longest prefix (the smallest size) \
that a GatewaySubnet can have"}},message:"the VPN gateway {gateway.name} needs a subnet named GatewaySubnet of /{longestPrefix} or larger in {network.name}; the\
re is one: {gateway.hasGatewaySubnet}, the gateway stands in it: {gateway.isInGatewaySubnet}, its prefix length: {gateway.subnetPrefixLength}",facts:["mode","ga\
teway.exists","gateway.hasGatewaySubnet","gateway.isInGatewaySubnet","gateway.subnetPrefixLength","gateway.name","network.name"],decidedBy:["mode","gateway.exis\
ts","gateway.hasGatewaySubnet","gateway.isInGatewaySubnet","gateway.subnetPrefixLength"]},when:validators.c55,assert:validators.c72},{policy:{name:"gateway/wind\
ows-container",severity:"error",subject:"integration",title:"The app with gateway-required integration runs outside of a Windows container",message:"{app.name} \
runs in a Windows container, and gateway-required integration works from none",facts:["mode","app.isWindowsContainer","app.name"],decidedBy:["mode","app.isWindo\
wsContainer"]},when:validators.c17,assert:validators.c73},{policy:{name:"network/classic",severity:"error",profiles:["2019","2025"],subject:"integration",title:"\
The virtual network is one of Resource Manager",message:"the virtual network {network.name} is a classic one (Microsoft.ClassicNetwork); joining a subnet needs \
one of Microsoft.Network",facts:["mode","network.isClassic","network.name"],decidedBy:["mode","network.isClassic"]},when:validators.c2,assert:validators.c74},{policy:{
name:"network/ipv6-address-space",severity:"error",profiles:["2019","2025"],subject:"integration",title:"Neither the virtual network nor the integration subnet \
has IPv6 addresses",message:"integration needs IPv4 alone; the virtual network {network.name} has an IPv6 address space: {network.hasIpv6}, the subnet {subnet.n\
ame} has an IPv6 prefix: {subnet.hasIpv6}",facts:["mode","network.hasIpv6","subnet.hasIpv6","network.name","subnet.name"],decidedBy:["mode","network.hasIpv6","s\
ubnet.hasIpv6"]},when:validators.c2,assert:validators.c75},{policy:{name:"network/other-region",severity:"error",profiles:["2019","2025"],subject:"integration",
title:"The app and its virtual network are in one region",message:"the app {app.name} is in {app.region} and its plan in {app.planRegion}, the virtual network {\
network.name} in {network.region}; integration needs all in one region",facts:["mode","app.region","network.region","app.planRegion","app.name","network.name"],
decidedBy:["mode","app.region","network.region","app.planRegion"]},when:validators.c2,assert:validators.c76},{policy:{name:"network/other-subscription",severity:"\
error",profiles:["2016","2019"],subject:"integration",title:"The app and its virtual network are in one subscription",parameters:{modes:{type:"array",items:{type:"\
string"},default:["regional"],profiles:{2016:["regional","gateway"]},description:"the kinds of integration that do not reach into another subscription",values:[
"regional","gateway","ineffective"]}},message:"the app {app.name} is in the subscription {app.subscription}, the virtual network {network.name} in {network.subs\
cription}; integration needs both in one",facts:["mode","app.subscription","network.subscription","app.name","network.name"],decidedBy:["mode","app.subscription",
"network.subscription"]},when:validators.c77,assert:validators.c61},{policy:{name:"peering/app-side-incomplete",severity:"warning",subject:"peering",title:"The \
peering of the app\u2019s network lets gateway-mode traffic through",message:"on the peering to {remote.name} virtual network access is {allowsAccess}, forwarde\
d traffic is {allowsForwardedTraffic} and gateway transit is {allowsGatewayTransit}; apps behind the gateway reach that network only if all three are true",facts:[
"isAppSide","allowsAccess","allowsForwardedTraffic","allowsGatewayTransit","remote.name"],decidedBy:["isAppSide","allowsAccess","allowsForwardedTraffic","allows\
GatewayTransit"]},when:validators.c78,assert:validators.c79},{policy:{name:"peering/far-side-incomplete",severity:"warning",subject:"peering",title:"The peering\
 back to the app\u2019s network takes part in its gateway",message:"on the peering to {remote.name}, which apps reach by its gateway, virtual network access is \
{allowsAccess}, forwarded traffic is {allowsForwardedTraffic} and use of remote gateways is {usesRemoteGateways}; the apps reach this side only if all three are\
 true",facts:["isFarSide","allowsAccess","allowsForwardedTraffic","usesRemoteGateways","remote.name"],decidedBy:["isFarSide","allowsAccess","allowsForwardedTraf\
fic","usesRemoteGateways"]},when:validators.c80,assert:validators.c81},{policy:{name:"peering/global-unreachable",severity:"error",profiles:["2019"],subject:"pe\
ering",title:"The peering does not lead the app into another region",message:"the network that an app is integrated with is peered with {remote.name} in another\
 region; in 2019 an integrated app reaches nothing across such a peering",facts:["isBesideRegional","isGlobal","isUsed","remote.name"],decidedBy:["isBesideRegio\
nal","isGlobal","isUsed"]},when:validators.c82,assert:validators.c83},{policy:{name:"peering/networks-overlap",severity:"error",subject:"peering",title:"The pee\
red networks have no addresses in common",message:"the network and {remote.name}, with which it is peered, have addresses in common: {overlaps}; peered networks\
 share none",facts:["overlaps","remote.name"],decidedBy:["overlaps"]},assert:validators.c84},{policy:{name:"plan/networking-units-exceeded",severity:"error",profiles:[
"2019","2025"],subject:"integration",title:"An instance of the plan has networking units for all its Windows containers and connections",parameters:{unitsPerCore:{
type:"integer",default:3,description:"networking units that each core of an instance brings"}},message:"an instance of the plan {plan.name} ({plan.sku}) has {pl\
an.cores} \xD7 {unitsPerCore} networking units and needs {plan.networkingUnitsNeeded}: one for the worker, one for each subnet, one for each app; the smallest sku \
of the series with so many is {plan.smallestSkuForUnits}",facts:["mode","app.isWindowsContainer","plan.cores","plan.networkingUnitsNeeded","plan.name","plan.sku",
"plan.smallestSkuForUnits"],decidedBy:["mode","app.isWindowsContainer","plan.cores","plan.networkingUnitsNeeded"]},when:validators.c85,assert:validators.c86},{policy:{
name:"plan/old-scale-unit",severity:"note",profiles:["2019"],subject:"integration",title:"The plan's tier stands on scale units that have integration",parameters:{
oldTiers:{type:"array",items:{type:"string"},default:["Standard"],description:"the tiers whose plans may stand on a scale unit that is too old for integration",
values:["Free","Shared","Dynamic","FlexConsumption","Basic","Standard","Premium","PremiumContainer","PremiumV2","PremiumV3","PremiumV4","ElasticPremium","Workfl\
owStandard","Isolated","IsolatedV2",null]}},message:"the plan {plan.name} has the sku {plan.sku} (tier {plan.tier}); in 2019 such a plan can be integrated only \
if it was placed on a newer scale unit, one that also has PremiumV2, which no input tells",facts:["mode","plan.tier","plan.name","plan.sku"],decidedBy:["mode","\
plan.tier"]},when:validators.c2,assert:validators.c87},{policy:{name:"plan/tier-unsupported",severity:"error",profiles:["2019","2025"],subject:"integration",title:"\
The plan's tier supports virtual network integration",parameters:{supportedTiers:{type:"array",items:{type:"string"},default:["Basic","Standard","Premium","Prem\
iumV2","PremiumV3","PremiumV4","ElasticPremium","WorkflowStandard","FlexConsumption"],profiles:{2019:["Standard","Premium","PremiumV2","ElasticPremium"]},description:"\
the tiers whose apps can be integrated",values:["Free","Shared","Dynamic","FlexConsumption","Basic","Standard","Premium","PremiumContainer","PremiumV2","Premium\
V3","PremiumV4","ElasticPremium","WorkflowStandard","Isolated","IsolatedV2",null]}},message:"the plan {plan.name} has the sku {plan.sku} (tier {plan.tier}); int\
egration needs one of {supportedTiers}",facts:["mode","plan.tier","plan.name","plan.sku"],decidedBy:["mode","plan.tier"]},when:validators.c88,assert:validators.
c64},{policy:{name:"plan/too-many-gateway-networks",severity:"error",subject:"plan",title:"The apps of the plan reach no more networks by gateway than it can co\
nnect",parameters:{mostNetworks:{type:"integer",default:5,description:"how many different networks the apps and slots of one plan can reach by gateway together"}},
message:"the apps and slots of the plan {name} are connected to {gatewayNetworks} different networks by gateways; one plan can connect {mostNetworks}",facts:["g\
atewayNetworks","name"],decidedBy:["gatewayNetworks"]},when:validators.c89,assert:validators.c90},{policy:{name:"plan/too-many-integrations",severity:"error",profiles:[
"2019","2025"],subject:"plan",title:"The apps of the plan join no more subnets than it can connect",parameters:{mostSubnets:{type:"integer",default:2,profiles:{
2019:1},description:"how many different subnets the apps and slots of one plan can join together"}},message:"the apps and slots of the plan {name} join {subnets\
} different subnets; one plan can connect {mostSubnets}",facts:["subnets","name"],decidedBy:["subnets"]},when:validators.c91,assert:validators.c92},{policy:{name:"\
routing/by-app-setting",severity:"note",profiles:["2025"],subject:"integration",title:"Routing is set by site properties",message:"routing of {app.name} is set \
by {routing.settingNames} among its app settings, which site properties override",facts:["mode","routing.settingNames","app.name"],decidedBy:["mode","routing.se\
ttingNames"]},when:validators.c2,assert:validators.c93},{policy:{name:"routing/internet-not-routed",severity:"warning",profiles:["2019","2025"],subject:"integra\
tion",title:"Traffic to the internet goes through the subnet that steers it",message:"traffic of {app.name} to the internet does not go into the network, so wha\
t the subnet {subnet.name} has for it does nothing: default route {routing.defaultRoute}, nat gateway {routing.natGateway}, outbound security rules on the inter\
net {routing.internetRules}",facts:["mode","routing.defaultRoute","routing.natGateway","routing.internetRules","routing.routesInternet","app.name","subnet.name"],
decidedBy:["mode","routing.defaultRoute","routing.natGateway","routing.internetRules","routing.routesInternet"]},when:validators.c94,assert:validators.c95},{policy:{
name:"routing/property-not-in-effect",severity:"warning",profiles:["2025"],subject:"integration",title:"Routing is asked for by properties that the app\u2019s API ve\
rsion heeds",message:"{routing.ignoredProperties} of {app.name} asks for routing, but API version {apiVersion} does not heed it, so the traffic does not go into\
 the network",facts:["mode","routing.ignoredProperties","app.name","apiVersion"],decidedBy:["mode","routing.ignoredProperties"]},when:validators.c2,assert:validators.
c96},{policy:{name:"routing/settings-disagree",severity:"warning",profiles:["2025"],subject:"integration",title:"The route-all app setting and the site property\
 agree",message:"the app setting WEBSITE_VNET_ROUTE_ALL of {app.name} is {routing.setting}, the site property that routes all traffic is planned as {routing.pro\
perty}, and the property wins",facts:["mode","routing.setting","routing.property","app.name"],decidedBy:["mode","routing.setting","routing.property"]},when:validators.
c97,assert:validators.c98},{policy:{name:"security/content-share-ports-blocked",severity:"error",profiles:["2019","2025"],subject:"integration",title:"The subne\
t lets the content share\u2019s ports through",message:"the content share of {app.name} is reached through the subnet {subnet.name}, whose security group has ou\
tbound tcp 443 or 445 to storage {security.contentSharePorts}; both must be allowed",facts:["mode","routing.contentShare","security.contentSharePorts","app.name",
"subnet.name"],decidedBy:["mode","routing.contentShare","security.contentSharePorts"]},when:validators.c99,assert:validators.c100},{policy:{name:"security/healt\
h-probe-blocked",severity:"warning",profiles:["2019","2025"],subject:"integration",title:"The platform\u2019s network health checks may leave the subnet",message:"\
outbound udp 30000 from the subnet {subnet.name} is {security.healthProbe}; the platform checks the network of its instances on that port",facts:["mode","securi\
ty.healthProbe","subnet.name"],decidedBy:["mode","security.healthProbe"]},when:validators.c2,assert:validators.c101},{policy:{name:"security/inbound-rules-ignor\
ed",severity:"note",profiles:["2019","2025"],subject:"integration",title:"The subnet\u2019s security group has no inbound rules that an app ignores",message:"th\
e inbound rules {security.inboundRules} on the subnet {subnet.name} do nothing for {app.name}: integration carries outbound traffic only",facts:["mode","securit\
y.inboundRules","subnet.name","app.name"],decidedBy:["mode","security.inboundRules"]},when:validators.c2,assert:validators.c102},{policy:{name:"subnet/below-rec\
ommended-size",severity:"warning",profiles:["2019","2025"],subject:"integration",title:"The integration subnet is as large as recommended",parameters:{recommendedPrefix:{
type:"integer",default:26,description:"the longest IPv4 prefix that is recommended whatever the scale"},reserve:{type:"number",default:2,description:"how many t\
imes the addresses of the planned maximum scale a smaller subnet should have"}},message:"the subnet {subnet.name} is a /{subnet.prefixLength} with {subnet.addre\
ssesUsable} usable addresses; a /{recommendedPrefix} is recommended, or {reserve} \xD7 {subnet.addressesNeeded} addresses for the maximum scale planned ({subnet.ar\
ithmetic})",facts:["mode","plan.tier","subnet.prefixLength","subnet.addressesUsable","subnet.addressesNeeded","subnet.name","subnet.arithmetic"],decidedBy:["mod\
e","plan.tier","subnet.prefixLength","subnet.addressesUsable","subnet.addressesNeeded"]},when:validators.c103,assert:validators.c104},{policy:{name:"subnet/dele\
gation-actions-differ",severity:"warning",profiles:["2025"],subject:"integration",title:"The delegation\u2019s actions are the service\u2019s own",message:"a de\
legation of the subnet {subnet.name} lists the actions {subnet.deviatingDelegationActions}, which are not the service\u2019s own, so that every plan shows a change",
facts:["mode","subnet.deviatingDelegationActions","subnet.name"],decidedBy:["mode","subnet.deviatingDelegationActions"]},when:validators.c2,assert:validators.c105},
{policy:{name:"subnet/delegation-malformed",severity:"error",profiles:["2025"],subject:"integration",title:"Each delegation of the subnet has a name and a servi\
ce name",message:"{subnet.malformedDelegations} of the delegations of the subnet {subnet.name} lack a name or a service name",facts:["mode","subnet.malformedDel\
egations","subnet.name"],decidedBy:["mode","subnet.malformedDelegations"]},when:validators.c2,assert:validators.c106},{policy:{name:"subnet/flex-created-togethe\
r",severity:"warning",profiles:["2025"],subject:"integration",title:"Apps of Flex Consumption in one subnet are created one after another",message:"{app.name} i\
s created in the subnet {subnet.name} in one run with {flexCreatedTogether}, in no order",facts:["mode","app.lifecycle","plan.isFlex","flexCreatedTogether","app\
.name","subnet.name"],decidedBy:["mode","app.lifecycle","plan.isFlex","flexCreatedTogether"]},when:validators.c107,assert:validators.c108},{policy:{name:"subnet\
/maximum-scale-does-not-fit",severity:"error",profiles:["2019","2025"],subject:"integration",title:"The plans of the integration subnet fit into it at their max\
imum scale",message:"at maximum scale the plans of the subnet {subnet.name} need {subnet.addressesNeeded} addresses ({subnet.arithmetic}), but a /{subnet.prefix\
Length} has {subnet.addressesUsable} left when the platform has kept five",facts:["mode","plan.tier","subnet.addressesNeeded","subnet.addressesUsable","subnet.n\
ame","subnet.arithmetic","subnet.prefixLength"],decidedBy:["mode","plan.tier","subnet.addressesNeeded","subnet.addressesUsable"]},when:validators.c103,assert:validators.
c109},{policy:{name:"subnet/name-invalid-for-flex",severity:"error",profiles:["2025"],subject:"integration",title:"The subnet of the Flex Consumption app has a \
name without underscores and one kind of delegation",message:"the Flex Consumption app {app.name} joins the subnet {subnet.name}, delegated to: {subnet.delegati\
ons}; its name may have no underscore, and it is shared with no other kind of delegation",facts:["mode","plan.isFlex","subnet.name","subnet.delegations","app.na\
me"],decidedBy:["mode","plan.isFlex","subnet.name","subnet.delegations"]},when:validators.c110,assert:validators.c111},{policy:{name:"subnet/not-dedicated",severity:"\
error",profiles:["2019","2025"],subject:"integration",title:"Nothing but integrated apps lives in the integration subnet",message:"the subnet {subnet.name}, whi\
ch the app {app.name} joins, also holds {subnet.otherUsers}; integration needs a subnet that holds nothing else",facts:["mode","subnet.otherUsers","subnet.name",
"app.name"],decidedBy:["mode","subnet.otherUsers"]},when:validators.c2,assert:validators.c112},{policy:{name:"subnet/not-delegated",severity:"error",profiles:["\
2019","2025"],subject:"integration",title:"The integration subnet is delegated to the app's service and to nothing else",message:"the subnet {subnet.name} is de\
legated to: {subnet.delegations}; the app {app.name} needs a delegation to {plan.requiredDelegation} and no other",facts:["mode","subnet.delegations","plan.requ\
iredDelegation","subnet.name","app.name"],decidedBy:["mode","subnet.delegations","plan.requiredDelegation"]},when:validators.c2,assert:validators.c113},{policy:{
name:"subnet/outside-network",severity:"error",profiles:["2025"],subject:"integration",title:"The prefixes of the integration subnet are network addresses insid\
e its virtual network",message:"the subnet {subnet.name} has the prefixes {subnet.prefixes}; no network address: {subnet.invalidPrefixes}, outside the address s\
pace of {network.name}: {subnet.outsideNetwork}",facts:["mode","subnet.isDeployed","subnet.invalidPrefixes","subnet.outsideNetwork","subnet.name","subnet.prefix\
es","network.name"],decidedBy:["mode","subnet.isDeployed","subnet.invalidPrefixes","subnet.outsideNetwork"]},when:validators.c114,assert:validators.c115},{policy:{
name:"subnet/overlaps-sibling",severity:"error",profiles:["2025"],subject:"integration",title:"The integration subnet overlaps no other subnet of its network",message:"\
the subnet {subnet.name} ({subnet.prefixes}) of the virtual network {network.name} overlaps {subnet.overlaps}; subnets have no address in common",facts:["mode",
"subnet.isDeployed","subnet.overlaps","subnet.name","subnet.prefixes","network.name"],decidedBy:["mode","subnet.isDeployed","subnet.overlaps"]},when:validators.
c114,assert:validators.c116},{policy:{name:"subnet/reserved-name",severity:"error",profiles:["2025"],subject:"integration",title:"The integration subnet has a n\
ame that no other service claims",message:"the app {app.name} joins the subnet {subnet.name}, a name that the platform keeps for a gateway, firewall, bastion or\
 route server",facts:["mode","subnet.isReservedName","app.name","subnet.name"],decidedBy:["mode","subnet.isReservedName"]},when:validators.c2,assert:validators.
c117},{policy:{name:"subnet/scale-change-does-not-fit",severity:"warning",profiles:["2019","2025"],subject:"integration",title:"The plans of the integration sub\
net fit into it while the largest of them changes its size",message:"at maximum scale the plans of the subnet {subnet.name} take {subnet.addressesNeeded} addres\
ses ({subnet.arithmetic}); while the largest plan changes its size it is there twice, and with one address to spare for upgrades that makes {subnet.addressesNee\
dedWhileScaling}, where a /{subnet.prefixLength} has {subnet.addressesUsable} left when the platform has kept five",facts:["mode","plan.tier","subnet.addressesN\
eededWhileScaling","subnet.addressesUsable","subnet.name","subnet.addressesNeeded","subnet.arithmetic","subnet.prefixLength"],decidedBy:["mode","plan.tier","sub\
net.addressesNeededWhileScaling","subnet.addressesUsable"]},when:validators.c103,assert:validators.c118},{policy:{name:"subnet/service-endpoint-policy",severity:"\
error",profiles:["2019","2025"],subject:"integration",title:"The integration subnet has no service endpoint policy",message:"number of service endpoint policies\
 on the subnet {subnet.name}: {subnet.serviceEndpointPolicies}; an integration subnet can have none",facts:["mode","subnet.serviceEndpointPolicies","subnet.name"],
decidedBy:["mode","subnet.serviceEndpointPolicies"]},when:validators.c2,assert:validators.c119},{policy:{name:"subnet/shared-across-subscriptions",severity:"err\
or",profiles:["2019","2025"],subject:"integration",title:"All plans that join the integration subnet are in one subscription",parameters:{subscriptions:{type:"i\
nteger",default:1,description:"how many subscriptions the plans that join one subnet may be in"}},message:"the {subnet.joinedPlans} plans that join the subnet {\
subnet.name} are in {subnet.joinedPlanSubscriptions} subscriptions; those of one subnet may be in {subscriptions}",facts:["mode","subnet.joinedPlans","subnet.jo\
inedPlanSubscriptions","subnet.name"],decidedBy:["mode","subnet.joinedPlans","subnet.joinedPlanSubscriptions"]},when:validators.c120,assert:validators.c121},{policy:{
name:"subnet/shared-by-flex-and-plan",severity:"error",profiles:["2025"],subject:"integration",title:"The subnet serves either Flex Consumption or plans, not bo\
th",message:"the subnet {subnet.name} is joined by apps of the kinds {subnet.joinedKinds}; it can serve one kind only",facts:["mode","subnet.joinedKinds","subne\
t.name"],decidedBy:["mode","subnet.joinedKinds"]},when:validators.c2,assert:validators.c122},{policy:{name:"subnet/too-small-to-share",severity:"error",profiles:[
"2019","2025"],subject:"integration",title:"The integration subnet can be shared by all plans that join it",parameters:{longestSharedPrefix:{type:"integer",default:26,
profiles:{2019:0},description:"the longest IPv4 prefix of a subnet that several plans may join; 0 means that each plan needs a subnet of its own"}},message:"{su\
bnet.joinedPlans} plans join the subnet {subnet.name}, a /{subnet.prefixLength}; it would have to be a /{longestSharedPrefix} or larger to be shared",facts:["mo\
de","plan.tier","subnet.joinedPlans","subnet.prefixLength","subnet.name"],decidedBy:["mode","plan.tier","subnet.joinedPlans","subnet.prefixLength"]},when:validators.
c123,assert:validators.c124},{policy:{name:"subnet/too-small",severity:"error",profiles:["2019","2025"],subject:"integration",title:"The integration subnet is l\
arge enough for one plan",parameters:{longestPrefix:{type:"integer",default:28,profiles:{2019:27},description:"the longest IPv4 prefix that a subnet for integra\
tion may have"}},message:"the subnet {subnet.name} is a /{subnet.prefixLength}; integration needs a /{longestPrefix} or larger",facts:["mode","subnet.prefixLeng\
th","subnet.name"],decidedBy:["mode","subnet.prefixLength"]},when:validators.c2,assert:validators.c125}];var texts2={"app/connection-does-nothing":'{"when":{"properties":{"mode":{"const":"ineffective"}}},"assert":{"properties":{"mechanisms":{"not":{"contains":{"con\
st":"swift-connection"}}}}},"remedy":{"terraform":"Take the resource of type Microsoft.Web/sites/virtualNetworkConnections out and name the subnet in the app. I\
f it is\\nto be gateway-required integration, keep it, without isSwift and with the network\u2019s id in vnetResourceId.\\n\\n  resource \\"azurerm_linux_web_app\\" \\"exa\
mple\\" {\\n    virtual_network_subnet_id = azurerm_subnet.integration.id\\n  }\\n","bicep":"Take the virtualNetworkConnections resource out and name the subnet in \
the app. If it is to be gateway-required\\nintegration, keep it, without isSwift and with the network\u2019s id in vnetResourceId.\\n\\n  properties: {\\n    virtualNetw\
orkSubnetId: subnet.id\\n  }\\n"},"because":"virtualNetworkConnections makes gateway-required connections. Of regional ones it shows what exists, with isSwift set\
, which is where templates copy it from; written, depending on the API version, it succeeds and connects nothing, or is refused.","prevents":["Swift network can\
not be modified with this API call"],"sources":[{"file":"the platform","section":"Azure/bicep#3592"},{"file":"the platform","section":"MicrosoftDocs/azure-docs#\
43302"}],"examples":[{"name":"a connection with isSwift","verdict":"fail","facts":{"mode":"ineffective","mechanisms":["swift-connection"],"app":{"name":"api"}}}\
,{"name":"the old network name","verdict":"pass","facts":{"mode":"ineffective","mechanisms":["network-name"],"app":{"name":"api"}}},{"name":"the mechanism is no\
t known","verdict":"undecided","facts":{"mode":"ineffective","app":{"name":"api"}}},{"name":"the site property","verdict":"not-applicable","facts":{"mode":"regi\
onal","mechanisms":["site-property"],"app":{"name":"api"}}},{"name":"a gateway connection","verdict":"not-applicable","facts":{"mode":"gateway","mechanisms":["g\
ateway-connection"],"app":{"name":"api"}}}]}',"app/docker-compose":`{"when":{"properties":{"mode":{"const":"regional"}}},"assert":{"properties":{"app":{"propert\
ies":{"isCompose":{"const":false}}}}},"remedy":{"terraform":"Run one container in the app, and what was beside it as sidecars or as apps of their own.\\n\\n  reso\
urce \\"azurerm_linux_web_app\\" \\"example\\" {\\n    site_config {\\n      application_stack {\\n        docker_image_name   = \\"team/web:1.4\\"\\n        docker_regis\
try_url = \\"https://registry.example.com\\"\\n      }\\n    }\\n  }\\n","bicep":"Run one container in the app, and what was beside it as sidecars (linuxFxVersion 'si\
tecontainers') or as apps of\\ntheir own.\\n\\n  siteConfig: {\\n    linuxFxVersion: 'DOCKER|registry.example.com/team/web:1.4'\\n  }\\n"},"because":"The platform con\
nects an app of one container, or of a built-in image, to the interface of the integration. It does not do so for the containers of a compose file, whatever the\
 plan.","prevents":["VNET integration is not supported for Docker Compose scenarios in App Service"],"sources":[{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Tr\
oubleshooting"}],"examples":[{"name":"one container or none","verdict":"pass","facts":{"mode":"regional","app":{"isCompose":false}}},{"name":"a compose app","ve\
rdict":"fail","facts":{"mode":"regional","app":{"isCompose":true}}},{"name":"a runtime that is known only after apply","verdict":"undecided","facts":{"mode":"re\
gional","app":{"isCompose":{"$unknown":{"symbol":"var.image","reason":"no value given"}}}}},{"name":"gateway mode is not for Linux at all","verdict":"not-applic\
able","facts":{"mode":"gateway","app":{"isCompose":true}}}]}`,"app/hard-coded-port":'{"when":{"properties":{"mode":{"const":"regional"},"app":{"properties":{"op\
eratingSystem":{"const":"linux"}}}}},"assert":{"properties":{"app":{"properties":{"listensOnGivenPort":{"const":true}}}}},"remedy":{"terraform":"Let the start c\
ommand in the image read the two variables, which the platform sets by itself. Nothing changes in\\nTerraform, and no input can show it: turn the policy off (rul\
es in the configuration) once it is so.\\n\\n  CMD [\\"sh\\", \\"-c\\", \\"exec gunicorn --bind 0.0.0.0:$PORT app:app\\"]\\n","bicep":"Let the start command in the image\
 read the two variables, which the platform sets by itself. Nothing changes in\\nBicep, and no input can show it: turn the policy off (rules in the configuration\
) once it is so.\\n\\n  CMD [\\"sh\\", \\"-c\\", \\"exec gunicorn --bind 0.0.0.0:$PORT app:app\\"]\\n"},"because":"With integration the platform chooses the port on whic\
h a container has to answer, and tells it by PORT (and SSH_PORT for SSH). The images that it builds itself read these; one that listens on a number of its own g\
ets no requests and does not come up.","sources":[{"file":"000_8cac3612ac4ed818.txt","section":"Web / Function App for Containers"}],"examples":[{"name":"a buil\
t-in image","verdict":"pass","facts":{"mode":"regional","app":{"operatingSystem":"linux","listensOnGivenPort":true}}},{"name":"an image of its own, of which no \
input tells the port","verdict":"undecided","facts":{"mode":"regional","app":{"operatingSystem":"linux","listensOnGivenPort":{"$unknown":{"symbol":"the port","r\
eason":"the port is set inside the image"}}}}},{"name":"an image that is known to listen elsewhere","verdict":"fail","facts":{"mode":"regional","app":{"operatin\
gSystem":"linux","listensOnGivenPort":false}}},{"name":"a Windows app","verdict":"not-applicable","facts":{"mode":"regional","app":{"operatingSystem":"windows",\
"listensOnGivenPort":false}}},{"name":"gateway mode","verdict":"not-applicable","facts":{"mode":"gateway","app":{"operatingSystem":"linux","listensOnGivenPort":\
false}}}]}',"app/integration-declared-twice":`{"when":{"properties":{"mode":{"const":"regional"}}},"assert":{"properties":{"declarations":{"type":"integer","max\
imum":1}}},"remedy":{"terraform":"Keep virtual_network_subnet_id of the app and remove azurerm_app_service_virtual_network_swift_connection.\\nIf the separate re\
source has to stay, remove the attribute and let Terraform ignore what it reads back:\\n\\n  lifecycle {\\n    ignore_changes = [virtual_network_subnet_id]\\n  }\\n"\
,"bicep":"Keep virtualNetworkSubnetId of the site and remove the networkConfig child (or the other way about).\\n\\n  properties: {\\n    virtualNetworkSubnetId: i\
ntegrationSubnet.id\\n  }\\n"},"because":"Both places write one setting of the app. Each run of the deployment sees what the other place has set as a difference a\
nd takes it back, so that the app loses its connection and gets it again by turns; while it is gone, the app reaches nothing in the network.","sources":[{"file"\
:"the platform","section":"hashicorp/terraform-provider-azurerm#17930, #25974, #18225: the app's property and the swift connection undo each other"}],"examples"\
:[{"name":"in one place","verdict":"pass","facts":{"mode":"regional","mechanisms":["site-property"],"declarations":1}},{"name":"as the app's property and as a r\
esource of its own","verdict":"fail","facts":{"mode":"regional","mechanisms":["site-property","network-config"],"declarations":2}},{"name":"by two resources of \
one kind","verdict":"fail","facts":{"mode":"regional","mechanisms":["network-config"],"declarations":2}},{"name":"a connection whose places the input does not t\
ell","verdict":"undecided","facts":{"mode":"regional"}},{"name":"gateway mode","verdict":"not-applicable","facts":{"mode":"gateway","mechanisms":["gateway-conne\
ction"],"declarations":2}}]}`,"app/integration-unknown-to-version":`{"when":{"properties":{"mode":{"const":"regional"}}},"assert":{"properties":{"connection":{"\
properties":{"laterVersions":{"maxItems":0}}}}},"remedy":{"terraform":"Take an API version that has the property.\\n\\n  type = \\"Microsoft.Web/sites@2024-11-01\\"\
\\n","bicep":"Take an API version that has the property.\\n\\n  resource app 'Microsoft.Web/sites@2024-11-01' = {\\n  }\\n"},"because":"An API version takes what it \
knows and ignores the rest without a word. The deployment succeeds, and nothing is connected.","sources":[{"file":"the platform","section":"type definitions of \
Microsoft.Web, 2015-08-01 to 2025-03-01"}],"examples":[{"name":"a version that has it","verdict":"pass","facts":{"mode":"regional","app":{"name":"api"},"connect\
ion":{"laterVersions":[]}}},{"name":"a version that is too old","base":"a version that has it","verdict":"fail","facts":{"connection":{"laterVersions":["virtual\
NetworkSubnetId (since 2020-12-01)"]}}},{"name":"a version that nothing tells","base":"a version that has it","verdict":"undecided","facts":{"connection":{"late\
rVersions":{"$unknown":{"symbol":"version","reason":"not told"}}}}},{"name":"gateway-required integration","base":"a version that is too old","verdict":"not-app\
licable","facts":{"mode":"gateway"}}]}`,"app/isolated-with-integration":`{"when":{"properties":{"mode":{"const":"regional"}}},"assert":{"properties":{"app":{"pr\
operties":{"isInEnvironment":{"const":false}}}}},"remedy":{"terraform":"Remove virtual_network_subnet_id (or the swift connection) from the app, and let it reac\
h other networks through\\nthe environment's own network. If the app shall be integrated, give its plan a sku outside the environment.\\n\\n  resource \\"azurerm_se\
rvice_plan\\" \\"example\\" {\\n    sku_name = \\"P1v3\\" # and no app_service_environment_id\\n  }\\n","bicep":"Remove virtualNetworkSubnetId (or the networkConfig chi\
ld) from the app, and let it reach other networks through\\nthe environment's own network. If the app shall be integrated, give its plan a sku outside the enviro\
nment.\\n\\n  sku: {\\n    name: 'P1v3' // and no hostingEnvironmentProfile\\n  }\\n"},"because":"The workers of an App Service Environment stand in a subnet of the \
customer's network themselves, so that their apps reach it without help. Integration is made for the workers that many customers share, and the platform does no\
t offer it to isolated plans.","sources":[{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Integrate your app with an Azure virtual network"},{"file":"000_8cac3612\
ac4ed818.txt","section":"Integrate your app with an Azure Virtual Network"},{"file":"000_8cac3612ac4ed818.txt","section":"Regional VNet Integration"}],"examples\
":[{"name":"an app of a shared scale unit","verdict":"pass","facts":{"mode":"regional","app":{"isInEnvironment":false}}},{"name":"an app in an environment","ver\
dict":"fail","facts":{"mode":"regional","app":{"isInEnvironment":true}}},{"name":"the same in 2019","verdict":"fail","profile":"2019","facts":{"mode":"regional"\
,"app":{"isInEnvironment":true}}},{"name":"a plan that is not in the input","verdict":"undecided","facts":{"mode":"regional"}},{"name":"gateway mode has a polic\
y of its own","verdict":"not-applicable","facts":{"mode":"gateway","app":{"isInEnvironment":true}}}]}`,"app/linux-preview":'{"when":{"properties":{"mode":{"cons\
t":"regional"}}},"assert":{"properties":{"app":{"properties":{"operatingSystem":{"const":"windows"}}}}},"remedy":{"terraform":"Keep what the app has to reach wi\
thin 10.0.0.0/8, 172.16.0.0/12 and 192.168.0.0/16, or run it on a Windows plan.\\n\\n  resource \\"azurerm_service_plan\\" \\"example\\" {\\n    os_type = \\"Windows\\"\\\
n  }\\n","bicep":"Keep what the app has to reach within 10.0.0.0/8, 172.16.0.0/12 and 192.168.0.0/16, or run it on a Windows plan.\\n\\n  properties: {\\n    reserv\
ed: false\\n  }\\n"},"because":"In this era the interface for Linux workers was a first version: no promise of availability, and no way into the network for traff\
ic to public addresses, not even with all traffic routed there.","sources":[{"file":"000_8cac3612ac4ed818.txt","section":"Regional VNet Integration"}],"examples\
":[{"name":"a Windows app","verdict":"pass","facts":{"mode":"regional","app":{"operatingSystem":"windows"}}},{"name":"a Linux app","verdict":"fail","facts":{"mo\
de":"regional","app":{"operatingSystem":"linux"}}},{"name":"a plan that is not in the input","verdict":"undecided","facts":{"mode":"regional"}},{"name":"gateway\
 mode has a policy of its own","verdict":"not-applicable","facts":{"mode":"gateway","app":{"operatingSystem":"linux"}}}]}',"app/names-no-subnet":'{"when":{"prop\
erties":{"mechanisms":{"contains":{"enum":["site-property","plan-property"]}}}},"assert":{"properties":{"targetKind":{"const":"subnet"}}},"remedy":{"terraform":\
"Name the id of the subnet.\\n\\n  resource \\"azurerm_linux_web_app\\" \\"example\\" {\\n    virtual_network_subnet_id = azurerm_subnet.integration.id\\n  }\\n","bicep"\
:"Name the id of the subnet.\\n\\n  properties: {\\n    virtualNetworkSubnetId: subnet.id\\n  }\\n"},"because":"Regional integration puts the app\u2019s instances into a \
subnet. The platform refuses a network\u2019s id, a name, and whatever else stands there.","sources":[{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Subnet requiremen\
ts"}],"examples":[{"name":"a subnet","verdict":"pass","facts":{"mechanisms":["site-property"],"app":{"name":"api"},"targetKind":"subnet"}},{"name":"a network","\
base":"a subnet","verdict":"fail","facts":{"targetKind":"network"}},{"name":"something else","base":"a subnet","verdict":"fail","facts":{"targetKind":"other"}},\
{"name":"an id that nothing tells","base":"a subnet","verdict":"undecided","facts":{"targetKind":{"$unknown":{"symbol":"var.subnet_id","reason":"no value given"\
}}}},{"name":"another way of connecting","verdict":"not-applicable","facts":{"mechanisms":["network-config"]}}]}',"app/network-config-incomplete":`{"when":{"pro\
perties":{"mechanisms":{"contains":{"enum":["network-config","virtual-network-config"]}}}},"assert":{"properties":{"targetKind":{"const":"subnet"}}},"remedy":{"\
terraform":"Name the subnet in place of the network; or take the resource out and write virtual_network_subnet_id in the app.\\n\\n  resource \\"azapi_resource\\" \\\
"example\\" {\\n    type = \\"Microsoft.Web/sites/networkConfig@2024-04-01\\"\\n    body = {\\n      properties = { subnetResourceId = azurerm_subnet.integration.id }\
\\n    }\\n  }\\n","bicep":"Name the subnet in place of the network; or take the resource out and write virtualNetworkSubnetId in the app.\\n\\n  properties: {\\n    \
subnetResourceId: subnet.id\\n    swiftSupported: true\\n  }\\n"},"because":"An app joins a subnet, not a network: the platform reads the id of the subnet from sub\
netResourceId and refuses a configuration that has only the network\u2019s id.","prevents":["SubnetResourceUri has an invalid value"],"sources":[{"file":"the platfor\
m","section":"MicrosoftDocs/azure-docs#20348"}],"examples":[{"name":"a subnet","verdict":"pass","facts":{"mode":"regional","mechanisms":["network-config"],"targ\
etKind":"subnet","app":{"name":"api"}}},{"name":"no subnet","base":"a subnet","verdict":"fail","facts":{"targetKind":null}},{"name":"a network's id in place of \
a subnet's","base":"a subnet","verdict":"fail","facts":{"targetKind":"network"}},{"name":"no subnet in the form of 2019","base":"no subnet","verdict":"fail","fa\
cts":{"mechanisms":["virtual-network-config"]}},{"name":"the body is not known","base":"a subnet","verdict":"undecided","facts":{"targetKind":{"$unknown":{"symb\
ol":"var.body","reason":"no value given"}}}},{"name":"the site property","base":"no subnet","verdict":"not-applicable","facts":{"mechanisms":["site-property"]}}\
,{"name":"gateway-required integration","base":"no subnet","verdict":"not-applicable","facts":{"mode":"gateway","mechanisms":["gateway-connection"]}}]}`,"app/ne\
twork-config-misnamed":`{"when":{"properties":{"mechanisms":{"contains":{"const":"network-config"}}}},"assert":{"properties":{"connection":{"properties":{"wrong\
Names":{"maxItems":0}}}}},"remedy":{"terraform":"Call it virtualNetwork; or take the resource out and write virtual_network_subnet_id in the app.\\n\\n  resource \
\\"azapi_resource\\" \\"example\\" {\\n    type = \\"Microsoft.Web/sites/networkConfig@2024-04-01\\"\\n    name = \\"virtualNetwork\\"\\n  }\\n","bicep":"Call it virtualNet\
work; or take the resource out and write virtualNetworkSubnetId in the app.\\n\\n  resource connection 'Microsoft.Web/sites/networkConfig@2024-04-01' = {\\n    par\
ent: app\\n    name: 'virtualNetwork'\\n  }\\n"},"because":"The resource is one of a kind: its only address is the app\u2019s id with networkConfig/virtualNetwork. A re\
quest to any other name is refused.","sources":[{"file":"the platform","section":"Microsoft.Web sites/networkConfig, the name virtualNetwork"}],"examples":[{"na\
me":"the name that the platform knows","verdict":"pass","facts":{"mechanisms":["network-config"],"app":{"name":"api"},"connection":{"wrongNames":[]}}},{"name":"\
another name","base":"the name that the platform knows","verdict":"fail","facts":{"connection":{"wrongNames":["vnet"]}}},{"name":"a name that nothing tells","ba\
se":"the name that the platform knows","verdict":"undecided","facts":{"connection":{"wrongNames":{"$unknown":{"symbol":"var.name","reason":"no value given"}}}}}\
,{"name":"another way of connecting","verdict":"not-applicable","facts":{"mechanisms":["site-property"]}}]}`,"app/obsolete-network-name":'{"when":{"properties":\
{"mode":{"const":"ineffective"}}},"assert":{"properties":{"mechanisms":{"not":{"contains":{"const":"network-name"}}}}},"remedy":{"terraform":"Take virtual_netwo\
rk_name out of site_config and name the subnet in the app. (The legacy azurerm_app_service needs\\nan azurerm_app_service_virtual_network_swift_connection for it\
.)\\n\\n  resource \\"azurerm_linux_web_app\\" \\"example\\" {\\n    virtual_network_subnet_id = azurerm_subnet.integration.id\\n  }\\n","bicep":"Take vnetName out of si\
teConfig and name the subnet in the app.\\n\\n  properties: {\\n    virtualNetworkSubnetId: subnet.id\\n  }\\n"},"because":"The property shows the name of a network \
that an app is connected to. Written, it is stored and changes nothing: the deployment succeeds and the app stays outside.","sources":[{"file":"the platform","s\
ection":"hashicorp/terraform-provider-azurerm#2254"},{"file":"the platform","section":"hashicorp/terraform-provider-azurerm#4372"}],"examples":[{"name":"the old\
 network name","verdict":"fail","facts":{"mode":"ineffective","mechanisms":["network-name"],"app":{"name":"api"}}},{"name":"a connection with isSwift","verdict"\
:"pass","facts":{"mode":"ineffective","mechanisms":["swift-connection"],"app":{"name":"api"}}},{"name":"the mechanism is not known","verdict":"undecided","facts\
":{"mode":"ineffective","app":{"name":"api"}}},{"name":"the site property","verdict":"not-applicable","facts":{"mode":"regional","mechanisms":["site-property"],\
"app":{"name":"api"}}}]}',"app/regional-unavailable":`{"when":{"properties":{"mode":{"enum":["regional","gateway"]}}},"assert":{"properties":{"mode":{"const":"g\
ateway"}}},"remedy":{"terraform":"Remove virtual_network_subnet_id and connect the app to a network that has a VPN gateway with point-to-site.\\n\\n  resource \\"a\
zapi_resource\\" \\"connection\\" {\\n    type      = \\"Microsoft.Web/sites/virtualNetworkConnections@2023-12-01\\"\\n    name      = azurerm_virtual_network.example.\
name\\n    parent_id = azurerm_windows_web_app.example.id\\n    body      = { properties = { vnetResourceId = azurerm_virtual_network.example.id } }\\n  }\\n","bice\
p":"Remove virtualNetworkSubnetId and connect the app to a network that has a VPN gateway with point-to-site.\\n\\n  resource connection 'Microsoft.Web/sites/virt\
ualNetworkConnections@2023-12-01' = {\\n    parent: site\\n    name: network.name\\n    properties: {\\n      vnetResourceId: network.id\\n    }\\n  }\\n"},"because":"\
In this era apps reached a network by a point-to-site connection from their worker to the network's VPN gateway. Workers had no interface of their own in a subn\
et; that came later, as regional integration.","sources":[{"file":"002_d9be5da5ae37cc7f.txt","section":"How the system works"},{"file":"002_d9be5da5ae37cc7f.txt\
","section":"Integrate your app with an Azure Virtual Network"}],"examples":[{"name":"by a gateway","verdict":"pass","facts":{"mode":"gateway"}},{"name":"into a\
 subnet","verdict":"fail","facts":{"mode":"regional"}},{"name":"a connection that does nothing","verdict":"not-applicable","facts":{"mode":"ineffective"}},{"nam\
e":"a mode that the input does not tell","verdict":"undecided","facts":{"mode":{"$unknown":{"symbol":"var.mode","reason":"no value given"}}}}]}`,"app/slot-creat\
ed-with-subnet":'{"when":{"properties":{"mode":{"const":"regional"},"mechanisms":{"contains":{"const":"site-property"}},"app":{"properties":{"isSlot":{"const":t\
rue},"lifecycle":{"enum":["create","replace"]}}}}},"assert":{"properties":{"apiVersion":{"not":{"enum":{"param":"refusedVersions"}}}}},"remedy":{"terraform":"Se\
nd the plan along, or take a newer API version. (azurerm does so for Windows slots from 3.105 on.)\\n\\n  resource \\"azapi_resource\\" \\"slot\\" {\\n    type = \\"Mic\
rosoft.Web/sites/slots@2024-04-01\\"\\n    body = {\\n      properties = {\\n        serverFarmId           = azurerm_service_plan.example.id\\n        virtualNetwor\
kSubnetId = azurerm_subnet.integration.id\\n      }\\n    }\\n  }\\n","bicep":"Send the plan along, or take a newer API version. If it is still refused, deploy the \
slot first and its subnet in a\\nsecond deployment.\\n\\n  properties: {\\n    serverFarmId: plan.id\\n    virtualNetworkSubnetId: subnet.id\\n  }\\n"},"because":"In 2\
023 and 2024 the platform answered the creation of a slot with an internal error when the request had a subnet but not the plan; the same as an update of an exi\
sting slot worked. Whether a given region still does so cannot be seen from here.","prevents":["There was an unexpected InternalServerError"],"sources":[{"file"\
:"the platform","section":"hashicorp/terraform-provider-azurerm#24618 (2024-01), #25634 (2024-05)"},{"file":"the platform","section":"Azure/bicep#11331 (2023-07\
), #12428 (2023-11)"}],"examples":[{"name":"a new slot by a newer version","verdict":"pass","facts":{"mode":"regional","mechanisms":["site-property"],"apiVersio\
n":"2024-04-01","app":{"name":"staging","isSlot":true,"lifecycle":"create"}}},{"name":"a new slot by a provider that tells no version","base":"a new slot by a n\
ewer version","verdict":"pass","facts":{"apiVersion":null}},{"name":"a new slot by 2022-09-01","base":"a new slot by a newer version","verdict":"fail","facts":{\
"apiVersion":"2022-09-01"}},{"name":"a new slot by 2023-01-01","base":"a new slot by a newer version","verdict":"fail","facts":{"apiVersion":"2023-01-01"}},{"na\
me":"a slot made anew by 2023-01-01","base":"a new slot by 2023-01-01","verdict":"fail","facts":{"app":{"lifecycle":"replace"}}},{"name":"the version is not kno\
wn","base":"a new slot by a newer version","verdict":"undecided","facts":{"apiVersion":{"$unknown":{"symbol":"var.api_version","reason":"no value given"}}}},{"n\
ame":"a slot that exists","base":"a new slot by 2023-01-01","verdict":"not-applicable","facts":{"app":{"lifecycle":"update"}}},{"name":"a new app","base":"a new\
 slot by 2023-01-01","verdict":"not-applicable","facts":{"app":{"isSlot":false}}},{"name":"a slot connected by a resource of its own","base":"a new slot by 2023\
-01-01","verdict":"not-applicable","facts":{"mechanisms":["network-config"]}}]}',"app/slot-integrates-parent":`{"when":{"properties":{"mode":{"const":"regional"\
},"app":{"properties":{"isSlot":{"const":true}}}}},"assert":{"properties":{"connectsSlotAsApp":{"const":false}}},"remedy":{"terraform":"Name the subnet in the s\
lot; or use azurerm_app_service_slot_virtual_network_swift_connection, with slot_name and\\nthe app\u2019s own id.\\n\\n  resource \\"azurerm_linux_web_app_slot\\" \\"exam\
ple\\" {\\n    virtual_network_subnet_id = azurerm_subnet.integration.id\\n  }\\n","bicep":"Name the subnet in the slot; or use the type Microsoft.Web/sites/slots/n\
etworkConfig with the slot as its parent.\\n\\n  resource slot 'Microsoft.Web/sites/slots@2024-04-01' = {\\n    properties: {\\n      virtualNetworkSubnetId: subnet\
.id\\n    }\\n  }\\n"},"because":"Each slot has an integration of its own. The resource for apps reads only the app\u2019s name out of the id that it is given, so that \
a slot\u2019s id makes it connect production, without a word.","sources":[{"file":"the platform","section":"hashicorp/terraform-provider-azurerm#5458"},{"file":"the \
platform","section":"hashicorp/terraform-provider-azurerm#15259"}],"examples":[{"name":"the slot\u2019s own resource","verdict":"pass","facts":{"mode":"regional","ap\
p":{"name":"staging","isSlot":true},"connectsSlotAsApp":false}},{"name":"the resource for apps with a slot\u2019s id","base":"the slot\u2019s own resource","verdict":"fai\
l","facts":{"connectsSlotAsApp":true}},{"name":"the id may be a slot\u2019s or an app\u2019s","base":"the resource for apps with a slot\u2019s id","verdict":"undecided","facts\
":{"connectsSlotAsApp":{"$unknown":{"symbol":"var.site_id","reason":"no value given"}}}},{"name":"an app","base":"the slot\u2019s own resource","verdict":"not-applic\
able","facts":{"app":{"isSlot":false}}}]}`,"app/two-gateway-networks":'{"when":{"properties":{"mode":{"const":"gateway"}}},"assert":{"properties":{"app":{"prope\
rties":{"gatewayNetworks":{"type":"integer","maximum":{"param":"networksPerApp"}}}}}},"remedy":{"terraform":"Keep one connection. What lies in the other network\
 is reached across a peering that lets gateway traffic through.\\n\\n  resource \\"azurerm_virtual_network_peering\\" \\"example\\" {\\n    allow_gateway_transit   = t\
rue\\n    allow_forwarded_traffic = true\\n  }\\n","bicep":"Keep one connection. What lies in the other network is reached across a peering that lets gateway traff\
ic through.\\n\\n  properties: {\\n    allowGatewayTransit: true\\n    allowForwardedTraffic: true\\n  }\\n"},"because":"An instance of the app has one point-to-site \
client, which holds the certificate of one gateway. A second connection takes the first one\u2019s place.","sources":[{"file":"001_7e4b522c6d3c0803.txt","section":"C\
onfigure gateway-required virtual network integration"},{"file":"000_8cac3612ac4ed818.txt","section":"Gateway required VNet Integration"},{"file":"002_d9be5da5a\
e37cc7f.txt","section":"Getting started"}],"examples":[{"name":"one network","verdict":"pass","facts":{"mode":"gateway","app":{"name":"api","gatewayNetworks":1}\
,"network":{"name":"vnet-hub"}}},{"name":"two networks","base":"one network","verdict":"fail","facts":{"app":{"gatewayNetworks":2}}},{"name":"one or two","base"\
:"one network","verdict":"undecided","facts":{"app":{"gatewayNetworks":{"$unknown":{"symbol":"networks of api","reason":"not told","minimum":1,"maximum":2}}}}},\
{"name":"regional integration","base":"two networks","verdict":"not-applicable","facts":{"mode":"regional"}}]}',"app/two-integration-kinds":'{"when":{"propertie\
s":{"mode":{"const":"gateway"}}},"assert":{"properties":{"app":{"properties":{"modes":{"not":{"contains":{"const":"regional"}}}}}}},"remedy":{"terraform":"Keep \
one of the two: take the virtualNetworkConnections resource out, or virtual_network_subnet_id and the\\nconnection resources. Regional integration reaches by pee\
ring what the gateway reached.\\n\\n  resource \\"azurerm_windows_web_app\\" \\"example\\" {\\n    virtual_network_subnet_id = azurerm_subnet.integration.id\\n  }\\n","b\
icep":"Keep one of the two: take the virtualNetworkConnections resource out, or virtualNetworkSubnetId and networkConfig.\\nRegional integration reaches by peeri\
ng what the gateway reached.\\n\\n  properties: {\\n    virtualNetworkSubnetId: subnet.id\\n  }\\n"},"because":"An app connects to one network at a time. With a gate\
way connection beside a regional one the platform may accept both, and requests to the app then end in time-outs.","sources":[{"file":"the platform","section":"\
MicrosoftDocs/azure-docs#46960"},{"file":"the platform","section":"MicrosoftDocs/azure-docs#50009"},{"file":"001_7e4b522c6d3c0803.txt","section":"Configure gate\
way-required virtual network integration"}],"examples":[{"name":"gateway alone","verdict":"pass","facts":{"mode":"gateway","app":{"name":"api","modes":["gateway\
"]}}},{"name":"both kinds","base":"gateway alone","verdict":"fail","facts":{"app":{"modes":["gateway","regional"]}}},{"name":"the app is not in the input","verd\
ict":"undecided","facts":{"mode":"gateway","app":{"name":"api"}}},{"name":"regional alone","verdict":"not-applicable","facts":{"mode":"regional","app":{"modes":\
["regional"]}}},{"name":"the regional one of both is not reported again","base":"both kinds","verdict":"not-applicable","facts":{"mode":"regional"}}]}',"app/two\
-integrations":'{"when":{"properties":{"mode":{"const":"regional"}}},"assert":{"properties":{"app":{"properties":{"subnetsNamed":{"type":"integer","maximum":{"p\
aram":"subnetsPerApp"}}}}}},"remedy":{"terraform":"Name the subnet in one place only: virtual_network_subnet_id of the app or slot. Remove every swift connectio\
n,\\nnetworkConfig and azapi resource that names another one.\\n\\n  resource \\"azurerm_linux_web_app\\" \\"example\\" {\\n    virtual_network_subnet_id = azurerm_subn\
et.integration.id\\n  }\\n","bicep":"Name the subnet in one place only: virtualNetworkSubnetId of the site or slot. Remove every networkConfig child\\nthat names a\
nother one.\\n\\n  properties: {\\n    virtualNetworkSubnetId: integrationSubnet.id\\n  }\\n"},"because":"An app uses one network interface of its worker at a time. \
A second connection does not add a subnet but replaces the first, so that which subnet the app ends up in depends on what is deployed last.","sources":[{"file":\
"003_e9cc4b29cfa7aaa9.txt","section":"How virtual network integration works"},{"file":"000_8cac3612ac4ed818.txt","section":"How Regional VNet Integration works"\
}],"examples":[{"name":"one subnet","verdict":"pass","facts":{"mode":"regional","app":{"subnetsNamed":1}}},{"name":"a property and a swift connection that name \
two","verdict":"fail","facts":{"mode":"regional","app":{"subnetsNamed":2}}},{"name":"the same in 2019","verdict":"fail","profile":"2019","facts":{"mode":"region\
al","app":{"subnetsNamed":2}}},{"name":"two connections that may name one subnet or two","verdict":"undecided","facts":{"mode":"regional","app":{"subnetsNamed":\
{"$unknown":{"symbol":"subnets of the app","reason":"the input does not tell which subnet is meant","minimum":1,"maximum":2}}}}},{"name":"gateway mode names no \
subnet","verdict":"not-applicable","facts":{"mode":"gateway"}}]}',"change/app-restarts":`{"when":{"properties":{"kind":{"const":"app"},"lifecycle":{"const":"upd\
ate"}}},"assert":{"properties":{"connects":{"maxItems":0},"disconnects":{"maxItems":0}}},"remedy":{"terraform":"Apply when a restart hurts least, or connect a s\
lot first and swap it in.\\n\\n  resource \\"azurerm_linux_web_app_slot\\" \\"staging\\" {\\n    virtual_network_subnet_id = azurerm_subnet.integration.id\\n  }\\n","bic\
ep":"Deploy when a restart hurts least, or connect a slot first and swap it in.\\n\\n  resource staging 'Microsoft.Web/sites/slots@2024-04-01' = {\\n    properties\
: { virtualNetworkSubnetId: subnet.id }\\n  }\\n"},"because":"Connecting an app to a network and disconnecting it from one restart the app.","sources":[{"file":"0\
03_e9cc4b29cfa7aaa9.txt","section":"Manage virtual network integration"},{"file":"000_8cac3612ac4ed818.txt","section":"Managing VNet Integration"},{"file":"001_\
7e4b522c6d3c0803.txt","section":"Manage virtual network integration"},{"file":"002_d9be5da5ae37cc7f.txt","section":"Enabling VNET Integration"}],"examples":[{"n\
ame":"the connection stays","verdict":"pass","facts":{"kind":"app","lifecycle":"update","name":"azurerm_linux_web_app.api","connects":[],"disconnects":[]}},{"na\
me":"the app is connected","base":"the connection stays","verdict":"fail","facts":{"connects":["integration"]}},{"name":"the app is disconnected","base":"the co\
nnection stays","verdict":"fail","facts":{"disconnects":["integration"]}},{"name":"the app is disconnected in 2016","base":"the app is disconnected","verdict":"\
fail","profile":"2016"},{"name":"the app is disconnected in 2019","base":"the app is disconnected","verdict":"fail","profile":"2019"},{"name":"the app goes from\
 one subnet to another","base":"the connection stays","verdict":"fail","facts":{"connects":["larger"],"disconnects":["integration"]}},{"name":"the new subnet is\
 not known","base":"the connection stays","verdict":"undecided","facts":{"connects":{"$unknown":{"symbol":"data.azurerm_subnet.app.id","reason":"known only afte\
r apply"}}}},{"name":"a subnet","base":"the app is connected","verdict":"not-applicable","facts":{"kind":"subnet"}},{"name":"the app is made anew","base":"the a\
pp is connected","verdict":"not-applicable","facts":{"lifecycle":"replace"}}]}`,"change/delegation-removed":`{"when":{"properties":{"kind":{"const":"subnet"},"l\
ifecycle":{"const":"update"},"users":{"minItems":1}}},"assert":{"properties":{"delegationsLost":{"maxItems":0}}},"remedy":{"terraform":"Keep the delegation. To \
give the subnet to something else, disconnect the apps and apply that first.\\n\\n  delegation {\\n    name = \\"web\\"\\n    service_delegation {\\n      name = \\"Mic\
rosoft.Web/serverFarms\\"\\n    }\\n  }\\n","bicep":"Keep the delegation, also where the network is deployed with its subnets: what the list leaves out is taken awa\
y. To\\ngive the subnet to something else, disconnect the apps and deploy that first.\\n\\n  delegations: [\\n    { name: 'web', properties: { serviceName: 'Microso\
ft.Web/serverFarms' } }\\n  ]\\n"},"because":"The delegation is what lets the platform hold a link on the subnet for the plan. While the link is there, the platfo\
rm refuses every request that leaves the delegation out, and with it all other changes of that request.","prevents":["SubnetMissingRequiredDelegation","requires\
 any of the following delegation(s) [Microsoft.Web/serverFarms] to reference service association link"],"sources":[{"file":"003_e9cc4b29cfa7aaa9.txt","section":\
"Deleting the App Service plan or app before disconnecting the network integration"},{"file":"the platform","section":"error code SubnetMissingRequiredDelegatio\
n of Microsoft.Network"}],"examples":[{"name":"another property changes","verdict":"pass","facts":{"kind":"subnet","lifecycle":"update","name":"azurerm_subnet.a\
pp","users":["azurerm_linux_web_app.api"],"delegationsLost":[]}},{"name":"the delegation goes","base":"another property changes","verdict":"fail","facts":{"dele\
gationsLost":["microsoft.web/serverfarms"]}},{"name":"the same in 2019","base":"the delegation goes","verdict":"fail","profile":"2019"},{"name":"that of Flex Co\
nsumption goes","base":"another property changes","verdict":"fail","facts":{"delegationsLost":["microsoft.app/environments"]}},{"name":"the new delegations are \
not known","base":"another property changes","verdict":"undecided","facts":{"delegationsLost":{"$unknown":{"symbol":"var.delegation","reason":"known only after \
apply"}}}},{"name":"it is not known whether the app stays","base":"the delegation goes","verdict":"undecided","facts":{"users":{"$unknown":{"symbol":"azurerm_li\
nux_web_app.api","reason":"the input does not order its end"}}}},{"name":"nobody uses it","base":"the delegation goes","verdict":"not-applicable","facts":{"user\
s":[]}},{"name":"it is made anew","base":"the delegation goes","verdict":"not-applicable","facts":{"lifecycle":"replace"}},{"name":"a plan changes","base":"anot\
her property changes","verdict":"not-applicable","facts":{"kind":"plan"}}]}`,"change/deleted-while-connected":'{"when":{"properties":{"kind":{"const":"app"},"li\
fecycle":{"const":"delete"}}},"assert":{"properties":{"leftOn":{"const":"nowhere"}}},"remedy":{"terraform":"In a first run take virtual_network_subnet_id (or th\
e connection resource) out and apply; delete the app in the next\\none. If it has happened already: make plan and app anew with the same names, connect the app, \
disconnect it, and\\ndelete it again.\\n","bicep":"Deploy the app once more without its subnet, and delete it then. If it has happened already: make plan and app \
anew\\nwith the same names, connect the app, disconnect it, and delete it again.\\n\\n  properties: {\\n    virtualNetworkSubnetId: null\\n  }\\n"},"because":"Deletin\
g an app does not release its place in the subnet. The delegation and the link stay behind and block every change of the subnet and of its network, until an app\
 of the same name is connected and disconnected again.","prevents":["requires any of the following delegation(s) [Microsoft.Web/serverFarms] to reference servic\
e association link","serviceAssociationLinks/AppServiceLink and cannot be deleted"],"sources":[{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Deleting the App Se\
rvice plan or app before disconnecting the network integration"}],"examples":[{"name":"an app without integration","verdict":"pass","facts":{"kind":"app","lifec\
ycle":"delete","name":"azurerm_linux_web_app.api","leftOn":"nowhere"}},{"name":"the subnet stays","base":"an app without integration","verdict":"fail","facts":{\
"leftOn":"staying"}},{"name":"the subnet goes in the same run","base":"an app without integration","verdict":"undecided","facts":{"leftOn":{"$unknown":{"symbol"\
:"azurerm_linux_web_app.api","reason":"the subnet goes in the same run"}}}},{"name":"the app is only changed","base":"the subnet stays","verdict":"not-applicabl\
e","facts":{"lifecycle":"update"}},{"name":"a subnet is deleted","base":"an app without integration","verdict":"not-applicable","facts":{"kind":"subnet"}}]}',"c\
hange/gateway-removed":`{"when":{"properties":{"kind":{"const":"gateway"},"users":{"minItems":1}}},"assert":{"properties":{"losses":{"maxItems":0}}},"remedy":{"\
terraform":"Disconnect the apps and apply that first; change or remove the gateway in the next run. A change of vpn_type makes a\\ngateway anew, which takes more\
 than half an hour in which no app reaches the network.\\n\\n  vpn_type = \\"RouteBased\\"\\n  vpn_client_configuration {\\n    vpn_client_protocols = [\\"SSTP\\"]\\n  }\
\\n","bicep":"Disconnect the apps and deploy that first; change or remove the gateway in a later deployment. Better still, move the\\napps to regional integration\
, which needs no gateway.\\n\\n  properties: {\\n    vpnType: 'RouteBased'\\n    vpnClientConfiguration: { vpnClientProtocols: ['SSTP'] }\\n  }\\n"},"because":"Each i\
nstance of the app holds a point-to-site tunnel to the gateway. Without the gateway, or when it is no longer route-based or no longer speaks SSTP, the tunnels e\
nd and cannot be made again, and everything that the app reaches through the network is gone with them.","sources":[{"file":"001_7e4b522c6d3c0803.txt","section"\
:"How gateway-required virtual network integration works"},{"file":"001_7e4b522c6d3c0803.txt","section":"Manage virtual network integration"},{"file":"000_8cac3\
612ac4ed818.txt","section":"Managing VNet Integration"},{"file":"002_d9be5da5ae37cc7f.txt","section":"Managing the VNET Integrations"}],"examples":[{"name":"ano\
ther property changes","verdict":"pass","facts":{"kind":"gateway","lifecycle":"update","name":"azurerm_virtual_network_gateway.hub","users":["azurerm_windows_we\
b_app.api"],"losses":[]}},{"name":"it is deleted","base":"another property changes","verdict":"fail","facts":{"lifecycle":"delete","losses":["the gateway itself\
"]}},{"name":"it is made anew","base":"it is deleted","verdict":"fail","facts":{"lifecycle":"replace"}},{"name":"SSTP goes","base":"another property changes","v\
erdict":"fail","facts":{"losses":["SSTP"]}},{"name":"SSTP went in 2016","base":"SSTP goes","verdict":"fail","profile":"2016"},{"name":"SSTP went in 2019","base"\
:"SSTP goes","verdict":"fail","profile":"2019"},{"name":"the new tunnel types are not known","base":"another property changes","verdict":"undecided","facts":{"l\
osses":{"$unknown":{"symbol":"var.protocols","reason":"known only after apply"}}}},{"name":"an app that is deleted in the same run","base":"it is deleted","verd\
ict":"undecided","facts":{"users":{"$unknown":{"symbol":"azurerm_windows_web_app.api","reason":"the input does not order its end"}}}},{"name":"nobody uses it","\
base":"it is deleted","verdict":"not-applicable","facts":{"users":[]}},{"name":"a network is deleted","base":"it is deleted","verdict":"not-applicable","facts":\
{"kind":"network"}}]}`,"change/network-deleted":'{"when":{"properties":{"kind":{"enum":["subnet","network","group"]},"isRemoved":{"const":true}}},"assert":{"pro\
perties":{"users":{"maxItems":0}}},"remedy":{"terraform":"Take virtual_network_subnet_id (or the connection resource) out of the apps and apply that first; remo\
ve the subnet\\nor network in the next run. A subnet that is made anew needs another name and must come before the old one goes, so\\nthat the apps move:\\n\\n  lif\
ecycle {\\n    create_before_destroy = true\\n  }\\n","bicep":"Deploy the apps without their subnet (and without connection resources) first; remove the subnet or \
network in a\\nlater deployment. A subnet that is made anew needs another name, so that the apps can move before the old one goes.\\n\\n  properties: {\\n    virtua\
lNetworkSubnetId: null\\n  }\\n"},"because":"Integration leaves a link on the subnet that keeps it, and the network that it is in, from being deleted until the la\
st app has disconnected. A gateway-mode app keeps its certificates and routes of the network in the same way.","prevents":["InUseSubnetCannotBeDeleted","and can\
not be deleted. In order to delete the subnet, delete all the resources within the subnet"],"sources":[{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Limitations\
"},{"file":"000_8cac3612ac4ed818.txt","section":"Regional VNet Integration"},{"file":"001_7e4b522c6d3c0803.txt","section":"Manage virtual network integration"},\
{"file":"002_d9be5da5ae37cc7f.txt","section":"Managing the VNET Integrations"}],"examples":[{"name":"a subnet goes that nobody uses","verdict":"pass","facts":{"\
kind":"subnet","lifecycle":"delete","isRemoved":true,"name":"azurerm_subnet.app","users":[]}},{"name":"a subnet goes and an app stays","base":"a subnet goes tha\
t nobody uses","verdict":"fail","facts":{"users":["azurerm_linux_web_app.api"]}},{"name":"a subnet is made anew and an app stays","base":"a subnet goes and an a\
pp stays","verdict":"fail","facts":{"lifecycle":"replace"}},{"name":"a network goes and an app stays","base":"a subnet goes and an app stays","verdict":"fail","\
facts":{"kind":"network","name":"azurerm_virtual_network.main"}},{"name":"a resource group goes and an app elsewhere stays","base":"a subnet goes and an app sta\
ys","verdict":"fail","facts":{"kind":"group","name":"azurerm_resource_group.net"}},{"name":"the order of two deletions is not in the input","base":"a subnet goe\
s that nobody uses","verdict":"undecided","facts":{"users":{"$unknown":{"symbol":"azurerm_linux_web_app.api","reason":"the input does not order its end before t\
hat of the subnet or network"}}}},{"name":"a subnet stays","base":"a subnet goes that nobody uses","verdict":"not-applicable","facts":{"lifecycle":"update","isR\
emoved":false}},{"name":"a plan goes","base":"a subnet goes that nobody uses","verdict":"not-applicable","facts":{"kind":"plan"}}]}',"change/plan-moved":'{"when\
":{"properties":{"kind":{"const":"app"},"lifecycle":{"const":"update"},"modes":{"contains":{"const":"regional"}},"changesPlan":{"const":true}}},"assert":{"prope\
rties":{"users":{"maxItems":0}}},"remedy":{"terraform":"Do it in three runs: take virtual_network_subnet_id (or the connection resource) out, change the plan, a\
nd connect\\nthe app again.\\n\\n  resource \\"azurerm_linux_web_app\\" \\"example\\" {\\n    service_plan_id           = azurerm_service_plan.next.id\\n    virtual_netw\
ork_subnet_id = null\\n  }\\n","bicep":"Do it in three deployments: deploy the app without its subnet, then with the other plan, then connect it again.\\n\\n  prope\
rties: {\\n    serverFarmId: nextPlan.id\\n    virtualNetworkSubnetId: null\\n  }\\n"},"because":"The link on the subnet belongs to the plan and not to the app. The\
 platform refuses to move an app off a plan whose link it still uses; the app must be disconnected first and connected again from its new plan.","sources":[{"fi\
le":"the platform","section":"Manage an App Service plan: Move an app to another App Service plan"},{"file":"the platform","section":"hashicorp/terraform-provid\
er-azurerm#13642, MicrosoftDocs/azure-docs#96276 (2022-07), #114731 (2023-09)"}],"examples":[{"name":"the app is not integrated","verdict":"pass","facts":{"kind\
":"app","lifecycle":"update","name":"azurerm_linux_web_app.api","modes":["regional"],"changesPlan":true,"planBefore":"plan-a","planAfter":"plan-b","users":[]}},\
{"name":"the app is integrated","base":"the app is not integrated","verdict":"fail","facts":{"users":["azurerm_linux_web_app.api"]}},{"name":"the app was integr\
ated in 2019","base":"the app is integrated","verdict":"fail","profile":"2019"},{"name":"it is disconnected in the same request","base":"the app is integrated",\
"verdict":"undecided","facts":{"users":{"$unknown":{"symbol":"azurerm_linux_web_app.api","reason":"it is disconnected in the same request"}}}},{"name":"the new \
plan is not known","base":"the app is integrated","verdict":"undecided","facts":{"changesPlan":{"$unknown":{"symbol":"var.plan_id","reason":"known only after ap\
ply"}}}},{"name":"the plan stays","base":"the app is integrated","verdict":"not-applicable","facts":{"changesPlan":false,"planAfter":"plan-a"}},{"name":"an app \
that is connected by gateway","base":"the app is integrated","verdict":"not-applicable","facts":{"modes":["gateway"]}},{"name":"the app is made anew","base":"th\
e app is integrated","verdict":"not-applicable","facts":{"lifecycle":"replace"}}]}',"change/replaced-by-subnet":'{"when":{"properties":{"kind":{"const":"app"},"\
lifecycle":{"const":"replace"}}},"assert":{"properties":{"isReplacedBySubnet":{"const":false}}},"remedy":{"terraform":"Write the subnet id in one place only. Wh\
ere another resource connects the app, let the app ignore what that sets;\\nwhere the app itself shall, remove the other resource from the configuration and the \
state.\\n\\n  resource \\"azurerm_linux_web_app\\" \\"example\\" {\\n    lifecycle {\\n      ignore_changes = [virtual_network_subnet_id]\\n    }\\n  }\\n","bicep":"Templa\
tes make no app anew for a property. Write the subnet id in one place only, so that no tool beside them does.\\n\\n  properties: {\\n    virtualNetworkSubnetId: su\
bnet.id\\n  }\\n"},"because":"The platform connects and disconnects an app in place. An app that is made anew loses its content, its certificates and its addresse\
s; some provider versions do that when one resource connected it and another does not know of the connection.","sources":[{"file":"the platform","section":"hash\
icorp/terraform-provider-azurerm#17559, #17930"}],"examples":[{"name":"its name changes","verdict":"pass","facts":{"kind":"app","lifecycle":"replace","name":"az\
urerm_linux_web_app.api","isReplacedBySubnet":false}},{"name":"its subnet id changes","base":"its name changes","verdict":"fail","facts":{"isReplacedBySubnet":t\
rue}},{"name":"the plan does not tell why","base":"its name changes","verdict":"undecided","facts":{"isReplacedBySubnet":{"$unknown":{"symbol":"azurerm_linux_we\
b_app.api","reason":"the input does not tell why it is made anew"}}}},{"name":"the app is changed in place","base":"its subnet id changes","verdict":"not-applic\
able","facts":{"lifecycle":"update"}},{"name":"a plan","base":"its subnet id changes","verdict":"not-applicable","facts":{"kind":"plan"}}]}',"change/scale-does-\
not-fit-now":`{"when":{"properties":{"kind":{"const":"scale"},"isDoubled":{"const":true},"skuAfter":{"not":{"type":"string","pattern":"^([Yy]1|[Ff][Cc]1)$"}}}},\
"assert":{"properties":{"addressesDuringChange":{"type":["integer","null"],"atMost":{"fact":"subnet.addressesUsable"}}}},"remedy":{"terraform":"Point the apps a\
t a larger subnet first, or lower worker_count in a run of its own, change the sku in the next, and\\nraise the count again.\\n\\n  resource \\"azurerm_subnet\\" \\"l\
arger\\" {\\n    address_prefixes = [\\"10.0.2.0/26\\"]\\n  }\\n","bicep":"Point the apps at a larger subnet first, or lower sku.capacity in a deployment of its own, \
change the sku in the\\nnext, and raise the capacity again.\\n\\n  properties: {\\n    addressPrefix: '10.0.2.0/26'\\n  }\\n"},"because":"When a plan changes its size\
, the new instances must run before the old ones are given up, so that for a while twice the addresses are taken. Each instance holds one (in Windows containers\
 one more for every app), and the five addresses that every subnet keeps are never available.","prevents":["SubnetIsFull","does not have enough capacity for"],"\
sources":[{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Subnet requirements"},{"file":"000_8cac3612ac4ed818.txt","section":"Regional VNet Integration"}],"exampl\
es":[{"name":"26 addresses taken of 27","verdict":"pass","facts":{"kind":"scale","name":"azurerm_service_plan.main","isDoubled":true,"skuBefore":"P1v3","skuAfte\
r":"P2v3","addressesDuringChange":26,"arithmetic":"13 before + 13 after","subnet":{"name":"integration","addressesUsable":27}}},{"name":"27 addresses taken of 2\
7","base":"26 addresses taken of 27","verdict":"pass","facts":{"addressesDuringChange":27}},{"name":"28 addresses taken of 27","base":"26 addresses taken of 27"\
,"verdict":"fail","facts":{"addressesDuringChange":28}},{"name":"12 addresses taken of 11","base":"26 addresses taken of 27","verdict":"fail","facts":{"addresse\
sDuringChange":12,"subnet":{"addressesUsable":11}}},{"name":"the number of instances is not known, but too large in any case","base":"26 addresses taken of 27",\
"verdict":"fail","facts":{"addressesDuringChange":{"$unknown":{"symbol":"var.workers","reason":"no value given","minimum":28}}}},{"name":"the number of instance\
s is not known, but small enough in any case","base":"26 addresses taken of 27","verdict":"pass","facts":{"addressesDuringChange":{"$unknown":{"symbol":"var.wor\
kers","reason":"no value given","minimum":2,"maximum":27}}}},{"name":"the number of instances is not known","base":"26 addresses taken of 27","verdict":"undecid\
ed","facts":{"addressesDuringChange":{"$unknown":{"symbol":"var.workers","reason":"no value given","minimum":2,"maximum":60}}}},{"name":"the subnet is not in th\
e input","base":"26 addresses taken of 27","verdict":"undecided","facts":{"subnet":{"addressesUsable":{"$unknown":{"symbol":"var.subnet_id","reason":"the subnet\
 is not in the input"}}}}},{"name":"the new sku is not known","base":"28 addresses taken of 27","verdict":"undecided","facts":{"isDoubled":{"$unknown":{"symbol"\
:"var.sku","reason":"no value given"}},"skuAfter":{"$unknown":{"symbol":"var.sku","reason":"no value given"}}}},{"name":"the new sku is not written","base":"28 \
addresses taken of 27","verdict":"fail","facts":{"skuAfter":null}},{"name":"the sku stays","base":"28 addresses taken of 27","verdict":"not-applicable","facts":\
{"isDoubled":false,"skuAfter":"P1v3"}},{"name":"a plan of Flex Consumption","base":"28 addresses taken of 27","verdict":"not-applicable","facts":{"skuBefore":"F\
C1","skuAfter":"FC1"}},{"name":"a subnet changes","base":"28 addresses taken of 27","verdict":"not-applicable","facts":{"kind":"subnet"}}]}`,"change/subnet-resi\
zed":`{"when":{"properties":{"kind":{"const":"subnet"},"lifecycle":{"const":"update"},"users":{"minItems":1}}},"assert":{"properties":{"isResized":{"const":fals\
e}}},"remedy":{"terraform":"Keep address_prefixes as they are. For another size add a second subnet, point the apps at it and apply; remove the\\nold one in a la\
ter run.\\n\\n  resource \\"azurerm_subnet\\" \\"larger\\" {\\n    address_prefixes = [\\"10.0.2.0/26\\"]\\n    delegation {\\n      name = \\"web\\"\\n      service_delegati\
on {\\n        name = \\"Microsoft.Web/serverFarms\\"\\n      }\\n    }\\n  }\\n","bicep":"Keep addressPrefix as it is. For another size add a second subnet, point the\
 apps at it and deploy; remove the old\\none in a later deployment.\\n\\n  {\\n    name: 'larger'\\n    properties: {\\n      addressPrefix: '10.0.2.0/26'\\n      dele\
gations: [\\n        { name: 'web', properties: { serviceName: 'Microsoft.Web/serverFarms' } }\\n      ]\\n    }\\n  }\\n"},"because":"The instances of the plan hold\
 addresses of the subnet, and the platform changes no prefix that is in use. A subnet must be made large enough before the first app joins it.","prevents":["InU\
sePrefixCannotBeDeleted"],"sources":[{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Subnet requirements"},{"file":"000_8cac3612ac4ed818.txt","section":"Regional \
VNet Integration"}],"examples":[{"name":"another property changes","verdict":"pass","facts":{"kind":"subnet","lifecycle":"update","name":"azurerm_subnet.app","u\
sers":["azurerm_linux_web_app.api"],"isResized":false,"prefixesBefore":["10.0.1.0/28"],"prefixesAfter":["10.0.1.0/28"]}},{"name":"a larger prefix","base":"anoth\
er property changes","verdict":"fail","facts":{"isResized":true,"prefixesAfter":["10.0.1.0/26"]}},{"name":"a smaller prefix","base":"another property changes","\
verdict":"fail","facts":{"isResized":true,"prefixesBefore":["10.0.1.0/26"],"prefixesAfter":["10.0.1.0/27"]}},{"name":"the new prefix is not known","base":"anoth\
er property changes","verdict":"undecided","facts":{"isResized":{"$unknown":{"symbol":"azurerm_subnet.app.addressPrefixes","reason":"known only after apply"}},"\
prefixesAfter":{"$unknown":{"symbol":"azurerm_subnet.app.addressPrefixes","reason":"known only after apply"}}}},{"name":"nobody uses it","base":"a larger prefix\
","verdict":"not-applicable","facts":{"users":[]}},{"name":"it is made anew","base":"a larger prefix","verdict":"not-applicable","facts":{"lifecycle":"replace",\
"isResized":false}},{"name":"a plan changes","base":"another property changes","verdict":"not-applicable","facts":{"kind":"plan","prefixesBefore":[],"prefixesAf\
ter":[]}}]}`,"change/subscription-moved":'{"when":{"properties":{"kind":{"enum":["app","plan"]},"lifecycle":{"enum":["update","replace"]},"isIntegrated":{"const\
":true}}},"assert":{"properties":{"subscriptionAfter":{"type":"string","sameAs":{"fact":"subscriptionBefore"}}}},"remedy":{"terraform":"Take virtual_network_sub\
net_id (or the connection resource) out of all apps of the plan and apply that first; move\\nthem in the next run and connect them again in a third. If nothing i\
s meant to move, give the resource back to the\\nprovider configuration that made it.\\n\\n  resource \\"azurerm_linux_web_app\\" \\"example\\" {\\n    virtual_network_\
subnet_id = null\\n  }\\n","bicep":"Deploy the apps of the plan without their subnet first; move them then, and connect them again in a later deployment.\\n\\n  pro\
perties: {\\n    virtualNetworkSubnetId: null\\n  }\\n"},"because":"The link that integration leaves on the subnet names the plan by its id, in which the subscript\
ion stands. The platform therefore refuses to move an app or a plan as long as one app of it is integrated, and what is made anew elsewhere leaves the old link \
behind.","sources":[{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Limitations"},{"file":"000_8cac3612ac4ed818.txt","section":"Regional VNet Integration"}],"exam\
ples":[{"name":"the subscription stays","verdict":"pass","facts":{"kind":"app","lifecycle":"update","name":"azurerm_linux_web_app.api","isIntegrated":true,"subs\
criptionBefore":"00000000-0000-4000-8000-000000000001","subscriptionAfter":"00000000-0000-4000-8000-000000000001"}},{"name":"another subscription","base":"the s\
ubscription stays","verdict":"fail","facts":{"lifecycle":"replace","subscriptionAfter":"00000000-0000-4000-8000-000000000002"}},{"name":"another subscription in\
 2019","base":"another subscription","verdict":"fail","profile":"2019"},{"name":"the plan goes to another subscription","base":"another subscription","verdict":\
"fail","facts":{"kind":"plan","name":"azurerm_service_plan.main"}},{"name":"the new subscription is not known","base":"another subscription","verdict":"undecide\
d","facts":{"subscriptionAfter":{"$unknown":{"symbol":"subscription","reason":"the input does not name the subscription"}}}},{"name":"an app without integration\
 moves","base":"another subscription","verdict":"not-applicable","facts":{"isIntegrated":false}},{"name":"the app is deleted","base":"another subscription","ver\
dict":"not-applicable","facts":{"lifecycle":"delete"}},{"name":"a network","base":"another subscription","verdict":"not-applicable","facts":{"kind":"network"}}]\
}',"change/sync-network-needed":`{"when":{"properties":{"kind":{"enum":["network","gateway"]},"lifecycle":{"const":"update"},"modes":{"contains":{"const":"gatew\
ay"}},"users":{"minItems":1}}},"assert":{"properties":{"settingsChanged":{"maxItems":0}}},"remedy":{"terraform":"When the run is done, choose Sync Network for e\
very plan of these apps (App Service plan > Networking > VNet\\nintegration), at a time when a short outage does not hurt. Or leave the settings as they are.\\n\\n\
  resource \\"azurerm_virtual_network\\" \\"example\\" {\\n    dns_servers = [\\"10.0.0.4\\"]\\n  }\\n","bicep":"When it is deployed, choose Sync Network for every plan \
of these apps (App Service plan > Networking > VNet\\nintegration), at a time when a short outage does not hurt. Or leave the settings as they are.\\n\\n  properti\
es: {\\n    dhcpOptions: { dnsServers: ['10.0.0.4'] }\\n  }\\n"},"because":"A gateway-mode app gets certificates, routes and DNS servers of the network when it is \
connected, and never by itself again. Until Sync Network is run it goes on with what it has.","sources":[{"file":"001_7e4b522c6d3c0803.txt","section":"Gateway-r\
equired virtual network integration certificates"},{"file":"001_7e4b522c6d3c0803.txt","section":"Manage virtual network integration"},{"file":"000_8cac3612ac4ed\
818.txt","section":"Managing VNet Integration"},{"file":"002_d9be5da5ae37cc7f.txt","section":"Managing the VNET Integrations"}],"examples":[{"name":"another pro\
perty changes","verdict":"pass","facts":{"kind":"network","lifecycle":"update","name":"azurerm_virtual_network.hub","modes":["gateway"],"users":["azurerm_window\
s_web_app.api"],"settingsChanged":[]}},{"name":"other DNS servers","base":"another property changes","verdict":"fail","facts":{"settingsChanged":["the DNS serve\
rs"]}},{"name":"other DNS servers in 2016","base":"other DNS servers","verdict":"fail","profile":"2016"},{"name":"other DNS servers in 2019","base":"other DNS s\
ervers","verdict":"fail","profile":"2019"},{"name":"another pool","base":"another property changes","verdict":"fail","facts":{"kind":"gateway","name":"azurerm_v\
irtual_network_gateway.hub","settingsChanged":["the point-to-site pool"]}},{"name":"the DNS servers are not known","base":"another property changes","verdict":"\
undecided","facts":{"settingsChanged":{"$unknown":{"symbol":"azurerm_firewall.hub","reason":"known only after apply"}}}},{"name":"nobody uses it","base":"other \
DNS servers","verdict":"not-applicable","facts":{"users":[]}},{"name":"regional integration learns by itself","base":"other DNS servers","verdict":"not-applicab\
le","facts":{"modes":["regional"]}},{"name":"the network is made anew","base":"other DNS servers","verdict":"not-applicable","facts":{"lifecycle":"replace"}}]}`,
"change/tier-lost":`{"when":{"properties":{"kind":{"const":"plan"},"lifecycle":{"enum":["update","replace"]},"users":{"minItems":1}},"anyOf":[{"properties":{"mo\
des":{"contains":{"const":"regional"}},"tierBefore":{"enum":{"param":"regionalTiers"}}}},{"properties":{"modes":{"contains":{"const":"gateway"}},"tierBefore":{"\
enum":{"param":"gatewayTiers"}}}}]},"assert":{"allOf":[{"if":{"properties":{"modes":{"contains":{"const":"regional"}}}},"then":{"properties":{"tierAfter":{"enum\
":{"param":"regionalTiers"}}}}},{"if":{"properties":{"modes":{"contains":{"const":"gateway"}}}},"then":{"properties":{"tierAfter":{"enum":{"param":"gatewayTiers\
"}}}}}]},"remedy":{"terraform":"Stay in a tier that supports it, or disconnect the apps and apply that first.\\n\\n  resource \\"azurerm_service_plan\\" \\"example\\"\
 {\\n    sku_name = \\"B1\\"\\n  }\\n","bicep":"Stay in a tier that supports it, or disconnect the apps and deploy that first.\\n\\n  sku: {\\n    name: 'B1'\\n  }\\n"},"\
because":"Integration lives on the plan\u2019s own workers. In a tier without them the platform either refuses the change as long as an app is connected, or carries \
it out and the apps lose their connections.","prevents":["The new SKU does not support Regional VNET integration which some apps are still using","on this scale\
 unit the target SKU cannot support it. Please disconnect all apps from regional VNET integration before changing the SKU"],"sources":[{"file":"002_d9be5da5ae37\
cc7f.txt","section":"Getting started"},{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Integrate your app with an Azure virtual network"},{"file":"001_7e4b522c6d3\
c0803.txt","section":"Pricing details"},{"file":"the platform","section":"Azure/bicep#6725 (2022-04), MicrosoftDocs/azure-docs#56945 (2020-06)"}],"examples":[{"\
name":"from Standard to Basic","verdict":"pass","facts":{"kind":"plan","lifecycle":"update","name":"azurerm_service_plan.main","users":["azurerm_linux_web_app.a\
pi"],"modes":["regional"],"skuBefore":"S1","skuAfter":"B1","tierBefore":"Standard","tierAfter":"Basic"}},{"name":"from Standard to Basic in 2019","base":"from S\
tandard to Basic","verdict":"fail","profile":"2019"},{"name":"to a free plan","base":"from Standard to Basic","verdict":"fail","facts":{"skuAfter":"F1","tierAft\
er":"Free"}},{"name":"to a free plan in 2016, by gateway","base":"to a free plan","verdict":"fail","profile":"2016","facts":{"modes":["gateway"]}},{"name":"from\
 Standard to Basic in 2016, by gateway","base":"from Standard to Basic","verdict":"fail","profile":"2016","facts":{"modes":["gateway"]}},{"name":"to Elastic Pre\
mium","base":"from Standard to Basic","verdict":"pass","facts":{"skuAfter":"EP1","tierAfter":"ElasticPremium"}},{"name":"to Elastic Premium, by gateway","base":\
"to Elastic Premium","verdict":"fail","facts":{"modes":["gateway"]}},{"name":"to Elastic Premium, of which one app is connected by gateway","base":"to Elastic P\
remium","verdict":"fail","facts":{"modes":["gateway","regional"]}},{"name":"the new sku is not known","base":"from Standard to Basic","verdict":"undecided","fac\
ts":{"skuAfter":{"$unknown":{"symbol":"var.sku","reason":"no value given"}},"tierAfter":{"$unknown":{"symbol":"var.sku","reason":"no value given"}}}},{"name":"t\
he new sku is not known, but is one of two that will do","base":"from Standard to Basic","verdict":"pass","facts":{"tierAfter":{"$unknown":{"symbol":"var.sku","\
reason":"no value given","possible":["Basic","PremiumV3"]}}}},{"name":"no app is integrated","base":"to a free plan","verdict":"not-applicable","facts":{"users"\
:[],"modes":[]}},{"name":"the tier had no integration before","base":"to a free plan","verdict":"not-applicable","facts":{"skuBefore":"D1","tierBefore":"Shared"\
}},{"name":"the plan is deleted","base":"to a free plan","verdict":"not-applicable","facts":{"lifecycle":"delete","skuAfter":null,"tierAfter":null}}]}`,"deploy/\
provider-unregistered":`{"when":{"properties":{"mode":{"const":"regional"},"network":{"properties":{"subscription":{"not":{"sameAs":{"fact":"app.subscription"}}\
}}}}},"assert":{"properties":{"network":{"properties":{"hasWebProvider":{"const":true}}}},"if":{"properties":{"plan":{"properties":{"isFlex":{"const":true}}}}},\
"then":{"properties":{"network":{"properties":{"hasAppProvider":{"const":true}}}}}},"remedy":{"terraform":"Register it with the provider of the network\u2019s subscr\
iption, or once by hand:\\naz provider register --namespace Microsoft.Web --subscription NETWORK-SUBSCRIPTION\\n(and the same with Microsoft.App for Flex Consumpt\
ion). Check that subscription\u2019s state along, by --inventory, and\\nit is decided.\\n\\n  resource \\"azurerm_resource_provider_registration\\" \\"web\\" {\\n    provide\
r = azurerm.network\\n    name     = \\"Microsoft.Web\\"\\n  }\\n","bicep":"Bicep cannot register a provider. Do it once by hand:\\naz provider register --namespace M\
icrosoft.Web --subscription NETWORK-SUBSCRIPTION\\n(and the same with Microsoft.App for Flex Consumption). Check that subscription\u2019s resources along, by --invent\
ory,\\nand it is decided.\\n"},"because":"The service links itself to the subnet in the network\u2019s subscription and can do so only where its resource provider is r\
egistered. The first app in a subscription registers it, but a subscription that holds networks only has no app. Nothing in the deployment says whether it was d\
one unless something of that provider is in sight.","prevents":["Please check if 'Microsoft.App' is registered as a resource provider in your subscription"],"so\
urces":[{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Permissions"},{"file":"the platform","section":"Azure/terraform-provider-azapi#625"}],"examples":[{"name":\
"another subscription with the provider registered","verdict":"pass","facts":{"mode":"regional","app":{"name":"api","subscription":"00000000-0000-4000-8000-0000\
00000001"},"network":{"name":"vnet-hub","subscription":"00000000-0000-4000-8000-000000000002","hasWebProvider":true},"plan":{"isFlex":false}}},{"name":"another \
subscription of which nothing is known","base":"another subscription with the provider registered","verdict":"undecided","facts":{"network":{"hasWebProvider":{"\
$unknown":{"symbol":"Microsoft.Web","reason":"nothing in the input shows whether it is registered"}}}}},{"name":"another subscription without the provider","bas\
e":"another subscription with the provider registered","verdict":"fail","facts":{"network":{"hasWebProvider":false}}},{"name":"Flex Consumption with both provid\
ers","base":"another subscription with the provider registered","verdict":"pass","facts":{"plan":{"isFlex":true},"network":{"hasAppProvider":true}}},{"name":"Fl\
ex Consumption, and nothing is known of Microsoft.App","base":"another subscription with the provider registered","verdict":"undecided","facts":{"plan":{"isFlex\
":true}}},{"name":"Flex Consumption without Microsoft.App","base":"another subscription with the provider registered","verdict":"fail","facts":{"plan":{"isFlex"\
:true},"network":{"hasAppProvider":false}}},{"name":"one subscription","base":"another subscription of which nothing is known","verdict":"not-applicable","facts\
":{"network":{"subscription":"00000000-0000-4000-8000-000000000001"}}},{"name":"one provider configuration without a subscription of its own","verdict":"not-app\
licable","facts":{"mode":"regional","app":{"name":"api","subscription":{"$unknown":{"symbol":"provider azurerm","reason":"the input does not name the subscripti\
on"}}},"network":{"subscription":{"$unknown":{"symbol":"provider azurerm","reason":"the input does not name the subscription"}}}}},{"name":"two provider configu\
rations that may have one subscription","verdict":"undecided","facts":{"mode":"regional","app":{"name":"api","subscription":{"$unknown":{"symbol":"provider azur\
erm","reason":"the input does not name the subscription"}}},"network":{"subscription":{"$unknown":{"symbol":"provider azurerm.hub","reason":"the input does not \
name the subscription"}}}}},{"name":"gateway-required integration","base":"another subscription without the provider","verdict":"not-applicable","facts":{"mode"\
:"gateway"}}]}`,"dns/private-zone-unsupported":`{"when":{"properties":{"mode":{"const":"regional"}}},"assert":{"properties":{"network":{"properties":{"privateZo\
nes":{"maxItems":0}}}}},"remedy":{"terraform":"Give the network DNS servers of its own that answer for these names, or let the app use addresses.\\n\\n  resource \
\\"azurerm_virtual_network\\" \\"example\\" {\\n    dns_servers = [\\"10.0.0.4\\", \\"10.0.0.5\\"]\\n  }\\n","bicep":"Give the network DNS servers of its own that answer f\
or these names, or let the app use addresses.\\n\\n  dhcpOptions: {\\n    dnsServers: ['10.0.0.4', '10.0.0.5']\\n  }\\n"},"because":"In this era an integrated app as\
ked the DNS servers that its network names, and where none are named the public service, which knows nothing of the zones that are linked to a network.","source\
s":[{"file":"000_8cac3612ac4ed818.txt","section":"Enable VNet Integration"}],"examples":[{"name":"no zone","verdict":"pass","facts":{"mode":"regional","network"\
:{"privateZones":[]}}},{"name":"a zone that is linked to the network","verdict":"fail","facts":{"mode":"regional","network":{"privateZones":["privatelink.databa\
se.windows.net"]}}},{"name":"a network that is not in the input","verdict":"undecided","facts":{"mode":"regional"}},{"name":"gateway mode","verdict":"not-applic\
able","facts":{"mode":"gateway","network":{"privateZones":["privatelink.database.windows.net"]}}}]}`,"gateway/absent":`{"when":{"properties":{"mode":{"const":"g\
ateway"}}},"assert":{"properties":{"gateway":{"properties":{"exists":{"const":true}}}}},"remedy":{"terraform":"Add a route-based VPN gateway with point-to-site \
to the network. If it stands elsewhere already, check this input\\ntogether with that stack, or give its state by --inventory. In the app\u2019s own region use region\
al integration, which\\nneeds no gateway.\\n\\n  resource \\"azurerm_virtual_network_gateway\\" \\"example\\" {\\n    type     = \\"Vpn\\"\\n    vpn_type = \\"RouteBased\\"\\\
n    sku      = \\"VpnGw1AZ\\"\\n    ip_configuration {\\n      subnet_id            = azurerm_subnet.gateway.id # its name is GatewaySubnet\\n      public_ip_addres\
s_id = azurerm_public_ip.gateway.id\\n    }\\n    vpn_client_configuration {\\n      address_space        = [\\"172.16.201.0/24\\"]\\n      vpn_client_protocols = [\\"\
SSTP\\"]\\n    }\\n  }\\n","bicep":"Add a route-based VPN gateway with point-to-site to the network. If it stands elsewhere already, check this input\\ntogether with\
 that template, or give it by --inventory. In the app\u2019s own region use regional integration, which\\nneeds no gateway.\\n\\n  resource gateway 'Microsoft.Network/v\
irtualNetworkGateways@2024-05-01' = {\\n    properties: {\\n      gatewayType: 'Vpn'\\n      vpnType: 'RouteBased'\\n      vpnClientConfiguration: {\\n        vpnCli\
entAddressPool: { addressPrefixes: ['172.16.201.0/24'] }\\n        vpnClientProtocols: ['SSTP']\\n      }\\n    }\\n  }\\n"},"because":"The app\u2019s machines have no pl\
ace in the network in this mode: they dial in as VPN clients, and the gateway is what they dial. It takes about half an hour to make, and until it stands no app\
 can be connected.","sources":[{"file":"001_7e4b522c6d3c0803.txt","section":"Configure gateway-required virtual network integration"},{"file":"000_8cac3612ac4ed\
818.txt","section":"Gateway required VNet Integration"},{"file":"002_d9be5da5ae37cc7f.txt","section":"Getting started"}],"examples":[{"name":"there is a gateway\
","verdict":"pass","facts":{"mode":"gateway","network":{"name":"vnet-remote"},"gateway":{"exists":true}}},{"name":"a new network without a gateway","verdict":"f\
ail","facts":{"mode":"gateway","network":{"name":"vnet-remote"},"gateway":{"exists":false}}},{"name":"an old network whose gateway is not in the input","verdict\
":"undecided","facts":{"mode":"gateway","network":{"name":"vnet-remote"}}},{"name":"regional integration","verdict":"not-applicable","facts":{"mode":"regional",\
"gateway":{"exists":null}}}]}`,"gateway/basic-with-ikev2":`{"when":{"properties":{"mode":{"const":"gateway"},"gateway":{"properties":{"isBasic":{"const":true}}}\
}},"assert":{"properties":{"gateway":{"properties":{"tunnelTypes":{"not":{"contains":{"const":"ikev2"}}}}}}},"remedy":{"terraform":"Leave only SSTP, or take a l\
arger sku (and then, for apps, still only SSTP).\\n\\n  vpn_client_configuration {\\n    vpn_client_protocols = [\\"SSTP\\"]\\n  }\\n","bicep":"Leave only SSTP, or tak\
e a larger sku (and then, for apps, still only SSTP).\\n\\n  vpnClientConfiguration: {\\n    vpnClientProtocols: ['SSTP']\\n  }\\n"},"because":"The platform accepts \
such a gateway, works on it for half an hour and leaves it in a failed state, which is billed.","sources":[{"file":"001_7e4b522c6d3c0803.txt","section":"Set up \
a gateway in your Azure virtual network"},{"file":"the platform","section":"Azure/azure-powershell#6322"}],"examples":[{"name":"SSTP alone","verdict":"pass","fa\
cts":{"mode":"gateway","gateway":{"name":"vgw","isBasic":true,"tunnelTypes":["sstp"]}}},{"name":"both","base":"SSTP alone","verdict":"fail","facts":{"gateway":{\
"tunnelTypes":["sstp","ikev2"]}}},{"name":"types that nothing tells","base":"SSTP alone","verdict":"undecided","facts":{"gateway":{"tunnelTypes":{"$unknown":{"s\
ymbol":"var.types","reason":"no value given"}}}}},{"name":"another sku","base":"both","verdict":"not-applicable","facts":{"gateway":{"isBasic":false}}},{"name":\
"no gateway","verdict":"not-applicable","facts":{"mode":"gateway","gateway":{"isBasic":null}}},{"name":"regional integration","base":"both","verdict":"not-appli\
cable","facts":{"mode":"regional"}}]}`,"gateway/bgp-not-propagated":`{"when":{"properties":{"mode":{"const":"gateway"},"gateway":{"properties":{"speaksBgp":{"co\
nst":true}}}}},"assert":{"properties":{"gateway":{"properties":{"customRoutes":{"minItems":{"param":"leastRoutes"}}}}}},"remedy":{"terraform":"Advertise the on-\
premises ranges to point-to-site clients.\\n\\n  resource \\"azurerm_virtual_network_gateway\\" \\"example\\" {\\n    custom_route {\\n      address_prefixes = [\\"192.1\
68.0.0/16\\"]\\n    }\\n  }\\n","bicep":"Advertise the on-premises ranges to point-to-site clients.\\n\\n  properties: {\\n    customRoutes: { addressPrefixes: ['192.1\
68.0.0/16'] }\\n  }\\n"},"because":"A point-to-site client is told its routes when it connects: the network\u2019s own and those written down as custom routes. What th\
e gateway learns by BGP is not among them, so the app does not know the way. (In 2019 BGP was not supported here at all.)","sources":[{"file":"001_7e4b522c6d3c0\
803.txt","section":"Access on-premises resources"},{"file":"000_8cac3612ac4ed818.txt","section":"Accessing on-premises resources"}],"examples":[{"name":"with cu\
stom routes","verdict":"pass","facts":{"mode":"gateway","app":{"name":"api"},"gateway":{"name":"vgw","speaksBgp":true,"customRoutes":["10.0.0.0/8"]}}},{"name":"\
without custom routes","base":"with custom routes","verdict":"fail","facts":{"gateway":{"customRoutes":[]}}},{"name":"custom routes that nothing tells","base":"\
with custom routes","verdict":"undecided","facts":{"gateway":{"customRoutes":{"$unknown":{"symbol":"var.routes","reason":"no value given"}}}}},{"name":"no BGP",\
"base":"without custom routes","verdict":"not-applicable","facts":{"gateway":{"speaksBgp":false}}},{"name":"regional integration","base":"without custom routes"\
,"verdict":"not-applicable","facts":{"mode":"regional"}},{"name":"in 2019 BGP was not supported","base":"with custom routes","verdict":"fail","profile":"2019","\
facts":{}}]}`,"gateway/coexistence":`{"when":{"properties":{"mode":{"const":"gateway"},"gateway":{"properties":{"exists":{"const":true}}}}},"assert":{"propertie\
s":{"gateway":{"properties":{"expressRoute":{"maxItems":0}}}}},"remedy":{"terraform":"Put the VPN gateway for apps into a network of its own, with no gateway of\
 type \\"ExpressRoute\\", and peer that\\nnetwork with this one. Or use regional integration, by a delegated subnet of a network in the app\u2019s region.\\n\\n  resource\
 \\"azurerm_windows_web_app\\" \\"example\\" {\\n    virtual_network_subnet_id = azurerm_subnet.integration.id\\n  }\\n","bicep":"Put the VPN gateway for apps into a n\
etwork of its own, with no gateway of gatewayType 'ExpressRoute', and peer that\\nnetwork with this one. Or use regional integration, by a delegated subnet of a \
network in the app\u2019s region.\\n\\n  properties: {\\n    virtualNetworkSubnetId: subnet.id\\n  }\\n"},"because":"Where ExpressRoute shares a network\u2019s GatewaySubnet w\
ith point-to-site or site-to-site VPN, the platform speaks of a coexistence gateway, and it connects no apps through one.","sources":[{"file":"001_7e4b522c6d3c0\
803.txt","section":"Configure gateway-required virtual network integration"},{"file":"001_7e4b522c6d3c0803.txt","section":"Troubleshooting"},{"file":"000_8cac36\
12ac4ed818.txt","section":"Gateway required VNet Integration"}],"examples":[{"name":"a VPN gateway alone","verdict":"pass","facts":{"mode":"gateway","network":{\
"name":"vnet-remote"},"gateway":{"exists":true,"name":"vgw-remote","expressRoute":[]}}},{"name":"both gateways in one network","base":"a VPN gateway alone","ver\
dict":"fail","facts":{"gateway":{"expressRoute":["azurerm_virtual_network_gateway.express"]}}},{"name":"the network is not in the input","verdict":"undecided","\
facts":{"mode":"gateway","gateway":{"exists":true,"name":"vgw-remote"}}},{"name":"an ExpressRoute gateway without a VPN gateway","base":"both gateways in one ne\
twork","verdict":"not-applicable","facts":{"gateway":{"exists":false}}},{"name":"regional integration","verdict":"not-applicable","facts":{"mode":"regional"}}]}`,
"gateway/connection-before-gateway":`{"when":{"properties":{"mode":{"const":"gateway"},"gateway":{"properties":{"exists":{"const":true}}}}},"assert":{"propertie\
s":{"gateway":{"properties":{"isAwaited":{"const":true}}}}},"remedy":{"terraform":"Let the connection depend on the gateway.\\n\\n  resource \\"azapi_resource\\" \\"\
connection\\" {\\n    depends_on = [azurerm_virtual_network_gateway.example]\\n  }\\n","bicep":"Let the connection depend on the gateway.\\n\\n  resource connection '\
Microsoft.Web/sites/virtualNetworkConnections@2024-04-01' = {\\n    dependsOn: [gateway]\\n  }\\n"},"because":"Both are made side by side unless something orders t\
hem, and the connection is there in seconds. The platform cannot connect an app through a gateway that is not there yet.","sources":[{"file":"001_7e4b522c6d3c08\
03.txt","section":"Set up a gateway in your Azure virtual network"}],"examples":[{"name":"in order","verdict":"pass","facts":{"mode":"gateway","app":{"name":"ap\
i"},"gateway":{"exists":true,"name":"vgw","isAwaited":true}}},{"name":"side by side","base":"in order","verdict":"fail","facts":{"gateway":{"isAwaited":false}}}\
,{"name":"an order that nothing tells","base":"in order","verdict":"undecided","facts":{"gateway":{"isAwaited":{"$unknown":{"symbol":"dependsOn","reason":"not i\
n the input"}}}}},{"name":"no gateway in the input","base":"side by side","verdict":"not-applicable","facts":{"gateway":{"exists":false}}},{"name":"regional int\
egration","base":"side by side","verdict":"not-applicable","facts":{"mode":"regional"}}]}`,"gateway/expressroute-in-network":'{"when":{"properties":{"mode":{"co\
nst":"gateway"}}},"assert":{"properties":{"gateway":{"properties":{"expressRoute":{"maxItems":0}}}}},"remedy":{"terraform":"Use regional integration, which reac\
hes through ExpressRoute: name a delegated subnet of a network in the app\u2019s\\nregion that is peered with this one. Or connect the app to a network without Expres\
sRoute.\\n\\n  resource \\"azurerm_windows_web_app\\" \\"example\\" {\\n    virtual_network_subnet_id = azurerm_subnet.integration.id\\n  }\\n","bicep":"Use regional int\
egration, which reaches through ExpressRoute: name a delegated subnet of a network in the app\u2019s\\nregion that is peered with this one. Or connect the app to a ne\
twork without ExpressRoute.\\n\\n  properties: {\\n    virtualNetworkSubnetId: subnet.id\\n  }\\n"},"because":"The platform does not connect an app to a network that\
 has an ExpressRoute gateway, whatever mode that gateway is in and whether or not a VPN gateway stands beside it.","sources":[{"file":"001_7e4b522c6d3c0803.txt"\
,"section":"Access on-premises resources"},{"file":"000_8cac3612ac4ed818.txt","section":"Gateway required VNet Integration"},{"file":"002_d9be5da5ae37cc7f.txt",\
"section":"Accessing on premise resources"}],"examples":[{"name":"a VPN gateway alone","verdict":"pass","facts":{"mode":"gateway","network":{"name":"vnet-remote\
"},"gateway":{"exists":true,"expressRoute":[]}}},{"name":"an ExpressRoute gateway","base":"a VPN gateway alone","verdict":"fail","facts":{"gateway":{"expressRou\
te":["azurerm_virtual_network_gateway.express"]}}},{"name":"an ExpressRoute gateway, and it is not known whether there is a VPN gateway","base":"an ExpressRoute\
 gateway","verdict":"fail","facts":{"gateway":{"exists":{"$unknown":{"symbol":"VPN gateway of vnet-remote","reason":"not in the input"}}}}},{"name":"the network\
 is not in the input","verdict":"undecided","facts":{"mode":"gateway","network":{"name":"vnet-remote"}}},{"name":"regional integration reaches through ExpressRo\
ute","verdict":"not-applicable","facts":{"mode":"regional","gateway":{"expressRoute":["azurerm_virtual_network_gateway.express"]}}}]}',"gateway/ikev2-enabled":`\
{"when":{"properties":{"mode":{"const":"gateway"},"gateway":{"properties":{"exists":{"const":true},"isBasic":{"const":false},"pool":{"minItems":1}}}}},"assert":\
{"properties":{"gateway":{"properties":{"tunnelTypes":{"not":{"contains":{"const":"ikev2"}}}}}}},"remedy":{"terraform":"Select SSTP alone. Do not leave the list\
 out: on most skus that turns IKEv2 on.\\n\\n  resource \\"azurerm_virtual_network_gateway\\" \\"example\\" {\\n    vpn_client_configuration {\\n      address_space    \
    = [\\"172.16.201.0/24\\"]\\n      vpn_client_protocols = [\\"SSTP\\"]\\n    }\\n  }\\n","bicep":"Select SSTP alone. Do not leave the list out: on most skus that tur\
ns IKEv2 on.\\n\\n  vpnClientConfiguration: {\\n    vpnClientAddressPool: { addressPrefixes: ['172.16.201.0/24'] }\\n    vpnClientProtocols: ['SSTP']\\n  }\\n"},"beca\
use":"Apps dial in by SSTP, and on every sku but Basic the platform asks for IKEv2 to be switched off beside it. A Basic gateway has no IKEv2, which is why the \
same configuration works there and fails on a larger sku.","sources":[{"file":"001_7e4b522c6d3c0803.txt","section":"Set up a gateway in your Azure virtual netwo\
rk"},{"file":"000_8cac3612ac4ed818.txt","section":"Set up a gateway in your VNet"},{"file":"the platform","section":"MicrosoftDocs/azure-docs#35830"}],"examples\
":[{"name":"SSTP alone","verdict":"pass","facts":{"mode":"gateway","gateway":{"exists":true,"name":"vgw-remote","isBasic":false,"pool":["172.16.201.0/24"],"tunn\
elTypes":["sstp"]}}},{"name":"SSTP and OpenVPN","base":"SSTP alone","verdict":"pass","facts":{"gateway":{"tunnelTypes":["sstp","openvpn"]}}},{"name":"IKEv2 besi\
de SSTP","base":"SSTP alone","verdict":"fail","facts":{"gateway":{"tunnelTypes":["sstp","ikev2"]}}},{"name":"IKEv2 without SSTP","base":"SSTP alone","verdict":"\
fail","facts":{"gateway":{"tunnelTypes":["ikev2","openvpn"]}}},{"name":"nobody wrote the types","base":"SSTP alone","verdict":"undecided","facts":{"gateway":{"t\
unnelTypes":{"$unknown":{"symbol":"vgw-remote: tunnel types","reason":"they are not written, so the platform chooses them"}}}}},{"name":"IKEv2 on a gateway of u\
nknown sku","base":"SSTP alone","verdict":"undecided","facts":{"gateway":{"tunnelTypes":["ikev2"],"isBasic":{"$unknown":{"symbol":"var.sku","reason":"no value g\
iven"}}}}},{"name":"the Basic sku","base":"SSTP alone","verdict":"not-applicable","facts":{"gateway":{"isBasic":true}}},{"name":"no point-to-site","base":"SSTP \
alone","verdict":"not-applicable","facts":{"gateway":{"pool":[]}}},{"name":"no gateway at all","verdict":"not-applicable","facts":{"mode":"gateway","gateway":{"\
exists":false,"isBasic":null}}},{"name":"regional integration","verdict":"not-applicable","facts":{"mode":"regional"}}]}`,"gateway/isolated-app":`{"when":{"prop\
erties":{"mode":{"const":"gateway"}}},"assert":{"properties":{"app":{"properties":{"isInEnvironment":{"const":false}}}}},"remedy":{"terraform":"Remove the conne\
ction. The app reaches other networks from the one that its environment stands in: peer the two.\\n\\n  resource \\"azurerm_virtual_network_peering\\" \\"example\\" {\
\\n    virtual_network_name      = azurerm_virtual_network.environment.name\\n    remote_virtual_network_id = azurerm_virtual_network.remote.id\\n  }\\n","bicep":"R\
emove the connection. The app reaches other networks from the one that its environment stands in: peer the two.\\n\\n  resource peering 'Microsoft.Network/virtual\
Networks/virtualNetworkPeerings@2024-05-01' = {\\n    parent: environmentNetwork\\n    properties: { remoteVirtualNetwork: { id: remote.id } }\\n  }\\n"},"because":\
"Integration is how apps of shared scale units get into a network. An environment stands inside one, and the platform offers its apps neither kind of integratio\
n.","sources":[{"file":"000_8cac3612ac4ed818.txt","section":"Automatically integrate with VNets"}],"examples":[{"name":"an ordinary plan","verdict":"pass","fact\
s":{"mode":"gateway","app":{"name":"api","isInEnvironment":false}}},{"name":"an environment","base":"an ordinary plan","verdict":"fail","facts":{"app":{"isInEnv\
ironment":true}}},{"name":"a plan that is not in the input","base":"an ordinary plan","verdict":"undecided","facts":{"app":{"isInEnvironment":{"$unknown":{"symb\
ol":"plan: sku","reason":"the plan is not in the input"}}}}},{"name":"regional integration","base":"an environment","verdict":"not-applicable","facts":{"mode":"\
regional"}}]}`,"gateway/linux-app":'{"when":{"properties":{"mode":{"const":"gateway"}}},"assert":{"properties":{"app":{"properties":{"operatingSystem":{"const":\
"windows"}}}}},"remedy":{"terraform":"Use regional integration, which works on Linux: take the virtualNetworkConnections resource out and name a delegated\\nsubn\
et of a network in the app\u2019s region. If it must be the gateway, move the app to a plan with os_type = \\"Windows\\".\\n\\n  resource \\"azurerm_linux_web_app\\" \\"exa\
mple\\" {\\n    virtual_network_subnet_id = azurerm_subnet.integration.id\\n  }\\n","bicep":"Use regional integration, which works on Linux: take the virtualNetwork\
Connections resource out and name a delegated\\nsubnet of a network in the app\u2019s region. If it must be the gateway, move the app to a plan with reserved: false.\\\
n\\n  properties: {\\n    virtualNetworkSubnetId: subnet.id\\n  }\\n"},"because":"The platform built this mode into its Windows plans and into nothing else; on Linu\
x there is regional integration only.","sources":[{"file":"001_7e4b522c6d3c0803.txt","section":"Configure gateway-required virtual network integration"},{"file"\
:"000_8cac3612ac4ed818.txt","section":"Gateway required VNet Integration"}],"examples":[{"name":"a Windows app","verdict":"pass","facts":{"mode":"gateway","app"\
:{"name":"legacy-win","operatingSystem":"windows"}}},{"name":"a Linux app","verdict":"fail","facts":{"mode":"gateway","app":{"name":"legacy-lin","operatingSyste\
m":"linux"}}},{"name":"neither app nor plan in the input","verdict":"undecided","facts":{"mode":"gateway","app":{"name":"legacy"}}},{"name":"a Linux app with re\
gional integration","verdict":"not-applicable","facts":{"mode":"regional","app":{"operatingSystem":"linux"}}}]}',"gateway/no-point-to-site":`{"when":{"propertie\
s":{"mode":{"const":"gateway"},"gateway":{"properties":{"exists":{"const":true}}}}},"assert":{"properties":{"gateway":{"properties":{"pool":{"minItems":1}}}}},"\
remedy":{"terraform":"Add a point-to-site configuration with a private range that nothing else uses. Apps need no certificate in it.\\n\\n  resource \\"azurerm_vir\
tual_network_gateway\\" \\"example\\" {\\n    vpn_client_configuration {\\n      address_space        = [\\"172.16.201.0/24\\"]\\n      vpn_client_protocols = [\\"SSTP\\"\
]\\n    }\\n  }\\n","bicep":"Add a point-to-site configuration with a private range that nothing else uses. Apps need no certificate in it.\\n\\n  vpnClientConfigura\
tion: {\\n    vpnClientAddressPool: { addressPrefixes: ['172.16.201.0/24'] }\\n    vpnClientProtocols: ['SSTP']\\n  }\\n"},"because":"Gateway-required integration i\
s built on point-to-site VPN: each machine of the plan gets an address from the pool and reaches the network with it. Without a pool there is nothing to connect\
 to.","sources":[{"file":"001_7e4b522c6d3c0803.txt","section":"Set up a gateway in your Azure virtual network"},{"file":"000_8cac3612ac4ed818.txt","section":"Se\
t up a gateway in your VNet"},{"file":"002_d9be5da5ae37cc7f.txt","section":"Enabling VNET Integration with a pre-existing VNET"}],"examples":[{"name":"a pool","\
verdict":"pass","facts":{"mode":"gateway","gateway":{"exists":true,"name":"vgw-remote","pool":["172.16.201.0/24"]}}},{"name":"a pool of which only the number of\
 prefixes is known","verdict":"pass","facts":{"mode":"gateway","gateway":{"exists":true,"name":"vgw-remote","pool":[{"$unknown":{"symbol":"var.pool","reason":"n\
o value given"}}]}}},{"name":"no pool","verdict":"fail","facts":{"mode":"gateway","gateway":{"exists":true,"name":"vgw-remote","pool":[]}}},{"name":"the pool is\
 not known","verdict":"undecided","facts":{"mode":"gateway","gateway":{"exists":true,"name":"vgw-remote"}}},{"name":"no gateway at all","verdict":"not-applicabl\
e","facts":{"mode":"gateway","gateway":{"exists":false}}},{"name":"regional integration","verdict":"not-applicable","facts":{"mode":"regional"}}]}`,"gateway/on-\
premises-routes":'{"when":{"properties":{"mode":{"const":"gateway"},"gateway":{"properties":{"exists":{"const":true}}}}},"assert":{"properties":{"gateway":{"pro\
perties":{"siteToSite":{"maxItems":0}}}}},"remedy":{"terraform":"Enter the point-to-site pool in the routes of the on-premises VPN device. Nothing in the input \
can do that.\\n","bicep":"Enter the point-to-site pool in the routes of the on-premises VPN device. Nothing in the input can do that.\\n"},"because":"The app\u2019s pa\
ckets carry an address of the point-to-site pool. A device that knows only the network\u2019s own address space does not know where to send the answer, unless the pl\
atform\u2019s scripts or somebody have told it.","sources":[{"file":"001_7e4b522c6d3c0803.txt","section":"Access on-premises resources"},{"file":"000_8cac3612ac4ed81\
8.txt","section":"Accessing on-premises resources"},{"file":"002_d9be5da5ae37cc7f.txt","section":"Accessing on premise resources"}],"examples":[{"name":"no tunn\
el to a site","verdict":"pass","facts":{"mode":"gateway","app":{"name":"api"},"gateway":{"exists":true,"siteToSite":[],"pool":["172.16.0.0/24"]}}},{"name":"a tu\
nnel to a site","base":"no tunnel to a site","verdict":"fail","facts":{"gateway":{"siteToSite":["azurerm_virtual_network_gateway_connection.office"]}}},{"name":\
"connections that nothing tells","base":"no tunnel to a site","verdict":"undecided","facts":{"gateway":{"siteToSite":{"$unknown":{"symbol":"vgw","reason":"not i\
n the input"}}}}},{"name":"regional integration","base":"a tunnel to a site","verdict":"not-applicable","facts":{"mode":"regional"}}]}',"gateway/other-subscript\
ion":`{"when":{"properties":{"mode":{"const":"gateway"}}},"assert":{"properties":{"app":{"properties":{"subscription":{"sameAs":{"fact":"network.subscription"}}\
}}}},"remedy":{"terraform":"Connect the app to a network with a gateway in its own subscription, and peer that network with this one.\\n\\n  resource \\"azurerm_vi\
rtual_network\\" \\"example\\" {\\n    provider = azurerm # the one that the app and its plan use\\n  }\\n","bicep":"Connect the app to a network with a gateway in it\
s own subscription, and peer that network with this one.\\n\\n  module network 'network.bicep' = {\\n    scope: resourceGroup('the-apps-own-group')\\n  }\\n"},"becau\
se":"After a change of the network\u2019s DNS servers, routes or certificates the plan has to be synchronised with it. The portal finds the network for that only in \
the plan\u2019s own subscription.","sources":[{"file":"001_7e4b522c6d3c0803.txt","section":"Manage virtual network integration"},{"file":"002_d9be5da5ae37cc7f.txt","\
section":"Getting started"}],"examples":[{"name":"one subscription","verdict":"pass","facts":{"mode":"gateway","app":{"name":"api","subscription":"a"},"network"\
:{"name":"vnet-hub","subscription":"a"}}},{"name":"two subscriptions","base":"one subscription","verdict":"fail","facts":{"network":{"subscription":"b"}}},{"nam\
e":"a subscription that is not known, but one for both","verdict":"pass","facts":{"mode":"gateway","app":{"name":"api","subscription":{"$unknown":{"symbol":"sub\
scription","reason":"not named"}}},"network":{"name":"vnet-hub","subscription":{"$unknown":{"symbol":"subscription","reason":"not named"}}}}},{"name":"a subscri\
ption that is not known","base":"one subscription","verdict":"undecided","facts":{"network":{"subscription":{"$unknown":{"symbol":"var.hub","reason":"no value g\
iven"}}}}},{"name":"regional integration","base":"two subscriptions","verdict":"not-applicable","facts":{"mode":"regional"}}]}`,"gateway/other-tunnel-types":`{"\
when":{"properties":{"mode":{"const":"gateway"},"gateway":{"properties":{"exists":{"const":true},"pool":{"minItems":1}}}}},"assert":{"properties":{"gateway":{"p\
roperties":{"tunnelTypes":{"items":{"enum":["sstp","ikev2"]}}}}}},"remedy":{"terraform":"Select SSTP alone. People who dial in another way need a gateway in ano\
ther network, peered with this one.\\n\\n  resource \\"azurerm_virtual_network_gateway\\" \\"example\\" {\\n    vpn_client_configuration {\\n      address_space        \
= [\\"172.16.201.0/24\\"]\\n      vpn_client_protocols = [\\"SSTP\\"]\\n    }\\n  }\\n","bicep":"Select SSTP alone. People who dial in another way need a gateway in ano\
ther network, peered with this one.\\n\\n  vpnClientConfiguration: {\\n    vpnClientAddressPool: { addressPrefixes: ['172.16.201.0/24'] }\\n    vpnClientProtocols: \
['SSTP']\\n  }\\n"},"because":"The platform describes a gateway for apps with SSTP selected and nothing else. What another type beside it does to the connection i\
s not promised. (IKEv2 is known to break it and has a policy of its own.)","sources":[{"file":"001_7e4b522c6d3c0803.txt","section":"Set up a gateway in your Azu\
re virtual network"},{"file":"000_8cac3612ac4ed818.txt","section":"Set up a gateway in your VNet"}],"examples":[{"name":"SSTP alone","verdict":"pass","facts":{"\
mode":"gateway","gateway":{"exists":true,"name":"vgw-remote","pool":["172.16.201.0/24"],"tunnelTypes":["sstp"]}}},{"name":"IKEv2 is another policy\u2019s matter","ba\
se":"SSTP alone","verdict":"pass","facts":{"gateway":{"tunnelTypes":["sstp","ikev2"]}}},{"name":"OpenVPN beside SSTP","base":"SSTP alone","verdict":"fail","fact\
s":{"gateway":{"tunnelTypes":["sstp","openvpn"]}}},{"name":"nobody wrote the types","base":"SSTP alone","verdict":"undecided","facts":{"gateway":{"tunnelTypes":\
{"$unknown":{"symbol":"vgw-remote: tunnel types","reason":"they are not written, so the platform chooses them"}}}}},{"name":"no point-to-site","base":"SSTP alon\
e","verdict":"not-applicable","facts":{"gateway":{"pool":[]}}},{"name":"no gateway at all","verdict":"not-applicable","facts":{"mode":"gateway","gateway":{"exis\
ts":false}}},{"name":"regional integration","verdict":"not-applicable","facts":{"mode":"regional"}}]}`,"gateway/plan-tier-unsupported":`{"when":{"properties":{"\
mode":{"const":"gateway"}}},"assert":{"properties":{"plan":{"properties":{"tier":{"enum":{"param":"supportedTiers"}}}}}},"remedy":{"terraform":"Choose a sku of \
a tier that supports it, such as S1 or P1v3, or take the connection away.\\n\\n  resource \\"azurerm_service_plan\\" \\"example\\" {\\n    sku_name = \\"S1\\"\\n  }\\n","b\
icep":"Choose a sku of a tier that supports it, such as S1 or P1v3, or take the connection away.\\n\\n  sku: {\\n    name: 'S1'\\n  }\\n"},"because":"The connection \
runs on the machines of the plan. The shared tiers have no machines of their own, an App Service Environment stands in a network already, and the tiers that sca\
le by demand were never given this older way of connecting. A plan that is scaled into such a tier loses its connections.","sources":[{"file":"001_7e4b522c6d3c0\
803.txt","section":"Pricing details"},{"file":"000_8cac3612ac4ed818.txt","section":"Pricing details"},{"file":"002_d9be5da5ae37cc7f.txt","section":"Getting star\
ted"}],"examples":[{"name":"Standard in every era","verdict":"pass","facts":{"mode":"gateway","plan":{"name":"plan-legacy","sku":"S2","tier":"Standard"}}},{"nam\
e":"Standard in 2019","base":"Standard in every era","verdict":"pass","profile":"2019"},{"name":"Standard in 2016","base":"Standard in every era","verdict":"pas\
s","profile":"2016"},{"name":"Basic today","base":"Standard in every era","verdict":"pass","facts":{"plan":{"sku":"B1","tier":"Basic"}}},{"name":"Basic in 2019"\
,"base":"Basic today","verdict":"fail","profile":"2019"},{"name":"Basic in 2016","base":"Basic today","verdict":"fail","profile":"2016"},{"name":"PremiumV2 in 2\
019","base":"Standard in every era","verdict":"pass","profile":"2019","facts":{"plan":{"sku":"P1v2","tier":"PremiumV2"}}},{"name":"PremiumV2 in 2016","base":"Pr\
emiumV2 in 2019","verdict":"fail","profile":"2016"},{"name":"PremiumV3 today","base":"Standard in every era","verdict":"pass","facts":{"plan":{"sku":"P1v3","tie\
r":"PremiumV3"}}},{"name":"PremiumV3 in 2019","base":"PremiumV3 today","verdict":"fail","profile":"2019"},{"name":"a free plan","base":"Standard in every era","\
verdict":"fail","facts":{"plan":{"sku":"F1","tier":"Free"}}},{"name":"elastic premium","base":"Standard in every era","verdict":"fail","facts":{"plan":{"sku":"E\
P1","tier":"ElasticPremium"}}},{"name":"the plan is not in the input","verdict":"undecided","facts":{"mode":"gateway"}},{"name":"one of two tiers and both will \
do","base":"Standard in every era","verdict":"pass","facts":{"plan":{"tier":{"$unknown":{"symbol":"var.sku","reason":"no value given","possible":["Standard","Pr\
emiumV3"]}}}}},{"name":"one of two tiers and one will not do","base":"Standard in every era","verdict":"undecided","facts":{"plan":{"tier":{"$unknown":{"symbol"\
:"var.sku","reason":"no value given","possible":["Free","PremiumV3"]}}}}},{"name":"regional integration","verdict":"not-applicable","facts":{"mode":"regional","\
plan":{"tier":"Free"}}}]}`,"gateway/policy-based":`{"when":{"properties":{"mode":{"const":"gateway"},"gateway":{"properties":{"exists":{"const":true}}}}},"asser\
t":{"properties":{"gateway":{"properties":{"vpnType":{"const":"routebased"}}}}},"remedy":{"terraform":"Make it route-based. The type cannot be changed in place:\
 the gateway is made anew, and its site-to-site partners\\nneed its new address.\\n\\n  resource \\"azurerm_virtual_network_gateway\\" \\"example\\" {\\n    vpn_type = \
\\"RouteBased\\"\\n  }\\n","bicep":"Make it route-based. The type cannot be changed in place: delete the gateway first; its site-to-site partners need\\nthe new addr\
ess.\\n\\n  properties: {\\n    vpnType: 'RouteBased'\\n  }\\n"},"because":"Point-to-site can be enabled only on a gateway that routes dynamically, and each machine \
of the plan is a point-to-site client. A policy-based gateway routes statically.","sources":[{"file":"001_7e4b522c6d3c0803.txt","section":"Set up a gateway in y\
our Azure virtual network"},{"file":"000_8cac3612ac4ed818.txt","section":"Set up a gateway in your VNet"},{"file":"002_d9be5da5ae37cc7f.txt","section":"Getting \
started"}],"examples":[{"name":"route-based","verdict":"pass","facts":{"mode":"gateway","gateway":{"exists":true,"name":"vgw-remote","vpnType":"routebased"}}},{\
"name":"policy-based","verdict":"fail","facts":{"mode":"gateway","gateway":{"exists":true,"name":"vgw-remote","vpnType":"policybased"}}},{"name":"the type is no\
t known","verdict":"undecided","facts":{"mode":"gateway","gateway":{"exists":true,"name":"vgw-remote"}}},{"name":"the gateway is not in the input","verdict":"un\
decided","facts":{"mode":"gateway"}},{"name":"no gateway at all","verdict":"not-applicable","facts":{"mode":"gateway","gateway":{"exists":false,"vpnType":null}}\
},{"name":"regional integration","verdict":"not-applicable","facts":{"mode":"regional"}}]}`,"gateway/pool-not-private":`{"when":{"properties":{"mode":{"const":"\
gateway"},"gateway":{"properties":{"exists":{"const":true}}}}},"assert":{"properties":{"gateway":{"properties":{"pool":{"items":{"privateAddressSpace":true}}}}}\
},"remedy":{"terraform":"Take a range within 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16 that overlaps neither this network nor those that it\\nis connected to.\\\
n\\n  resource \\"azurerm_virtual_network_gateway\\" \\"example\\" {\\n    vpn_client_configuration {\\n      address_space        = [\\"172.16.201.0/24\\"]\\n      vpn_c\
lient_protocols = [\\"SSTP\\"]\\n    }\\n  }\\n","bicep":"Take a range within 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16 that overlaps neither this network nor thos\
e that it\\nis connected to.\\n\\n  vpnClientConfiguration: {\\n    vpnClientAddressPool: { addressPrefixes: ['172.16.201.0/24'] }\\n    vpnClientProtocols: ['SSTP']\
\\n  }\\n"},"because":"Apps show themselves in the network with addresses of this pool, and the platform asks for them to lie in the private blocks of RFC 1918. I\
t is the first thing that its own advice looks at when an app reaches nothing.","sources":[{"file":"001_7e4b522c6d3c0803.txt","section":"Set up a gateway in you\
r Azure virtual network"},{"file":"001_7e4b522c6d3c0803.txt","section":"Troubleshooting"},{"file":"000_8cac3612ac4ed818.txt","section":"Set up a gateway in your\
 VNet"}],"examples":[{"name":"in 172.16.0.0/12","verdict":"pass","facts":{"mode":"gateway","gateway":{"exists":true,"name":"vgw-remote","pool":["172.16.201.0/24\
"]}}},{"name":"the whole of 10.0.0.0/8","base":"in 172.16.0.0/12","verdict":"pass","facts":{"gateway":{"pool":["10.0.0.0/8"]}}},{"name":"more than 10.0.0.0/8","\
base":"in 172.16.0.0/12","verdict":"fail","facts":{"gateway":{"pool":["10.0.0.0/7"]}}},{"name":"just below 10.0.0.0/8","base":"in 172.16.0.0/12","verdict":"fail\
","facts":{"gateway":{"pool":["9.255.255.0/24"]}}},{"name":"just above 10.0.0.0/8","base":"in 172.16.0.0/12","verdict":"fail","facts":{"gateway":{"pool":["11.0.\
0.0/24"]}}},{"name":"just below 172.16.0.0/12","base":"in 172.16.0.0/12","verdict":"fail","facts":{"gateway":{"pool":["172.15.255.0/24"]}}},{"name":"the first o\
f 172.16.0.0/12","base":"in 172.16.0.0/12","verdict":"pass","facts":{"gateway":{"pool":["172.16.0.0/24"]}}},{"name":"the last of 172.16.0.0/12","base":"in 172.1\
6.0.0/12","verdict":"pass","facts":{"gateway":{"pool":["172.31.255.0/24"]}}},{"name":"just above 172.16.0.0/12","base":"in 172.16.0.0/12","verdict":"fail","fact\
s":{"gateway":{"pool":["172.32.0.0/24"]}}},{"name":"the whole of 172.16.0.0/12","base":"in 172.16.0.0/12","verdict":"pass","facts":{"gateway":{"pool":["172.16.0\
.0/12"]}}},{"name":"half in and half out","base":"in 172.16.0.0/12","verdict":"fail","facts":{"gateway":{"pool":["172.0.0.0/11"]}}},{"name":"just below 192.168.\
0.0/16","base":"in 172.16.0.0/12","verdict":"fail","facts":{"gateway":{"pool":["192.167.255.0/24"]}}},{"name":"in 192.168.0.0/16","base":"in 172.16.0.0/12","ver\
dict":"pass","facts":{"gateway":{"pool":["192.168.250.0/24"]}}},{"name":"just above 192.168.0.0/16","base":"in 172.16.0.0/12","verdict":"fail","facts":{"gateway\
":{"pool":["192.169.0.0/24"]}}},{"name":"the provider block 100.64.0.0/10","base":"in 172.16.0.0/12","verdict":"fail","facts":{"gateway":{"pool":["100.64.10.0/2\
4"]}}},{"name":"a test block","base":"in 172.16.0.0/12","verdict":"fail","facts":{"gateway":{"pool":["198.18.10.0/24"]}}},{"name":"one of two is public","base":\
"in 172.16.0.0/12","verdict":"fail","facts":{"gateway":{"pool":["10.9.0.0/24","20.10.0.0/24"]}}},{"name":"one is public and the other not known","base":"in 172.\
16.0.0/12","verdict":"fail","facts":{"gateway":{"pool":["20.10.0.0/24",{"$unknown":{"symbol":"var.pool","reason":"no value given"}}]}}},{"name":"one is private \
and the other not known","base":"in 172.16.0.0/12","verdict":"undecided","facts":{"gateway":{"pool":["10.9.0.0/24",{"$unknown":{"symbol":"var.pool","reason":"no\
 value given"}}]}}},{"name":"an empty pool is another policy\u2019s matter","base":"in 172.16.0.0/12","verdict":"pass","facts":{"gateway":{"pool":[]}}},{"name":"the \
gateway is not in the input","verdict":"undecided","facts":{"mode":"gateway"}},{"name":"no gateway at all","verdict":"not-applicable","facts":{"mode":"gateway",\
"gateway":{"exists":false}}},{"name":"regional integration","verdict":"not-applicable","facts":{"mode":"regional"}}]}`,"gateway/pool-overlaps":`{"when":{"proper\
ties":{"mode":{"const":"gateway"},"gateway":{"properties":{"exists":{"const":true}}}}},"assert":{"properties":{"gateway":{"properties":{"poolOverlaps":{"maxItem\
s":0}}}}},"remedy":{"terraform":"Take a private range for the pool that neither the network, its peers nor the on-premises networks use.\\n\\n  vpn_client_configu\
ration {\\n    address_space = [\\"172.30.200.0/24\\"]\\n  }\\n","bicep":"Take a private range for the pool that neither the network, its peers nor the on-premises n\
etworks use.\\n\\n  vpnClientConfiguration: {\\n    vpnClientAddressPool: { addressPrefixes: ['172.30.200.0/24'] }\\n  }\\n"},"because":"Every instance of the app ge\
ts an address of the pool. Where that range is used behind the gateway too, the platform refuses it (the network\u2019s own) or answers go astray (a peer\u2019s, an on-pr\
emises network\u2019s).","sources":[{"file":"002_d9be5da5ae37cc7f.txt","section":"Enabling VNET Integration with a pre-existing VNET"},{"file":"the platform","sectio\
n":"VPN Gateway: client address pool"}],"examples":[{"name":"a range of its own","verdict":"pass","facts":{"mode":"gateway","gateway":{"exists":true,"name":"vgw\
","poolOverlaps":[]}}},{"name":"the range of a peer","base":"a range of its own","verdict":"fail","facts":{"gateway":{"poolOverlaps":["172.16.0.0/24 and 172.16.\
0.0/16 of vnet-spoke"]}}},{"name":"a peer that is not in the input","base":"a range of its own","verdict":"undecided","facts":{"gateway":{"poolOverlaps":{"$unkn\
own":{"symbol":"vnet-spoke","reason":"the virtual network is not in the input"}}}}},{"name":"no gateway","base":"the range of a peer","verdict":"not-applicable"\
,"facts":{"gateway":{"exists":false}}},{"name":"regional integration","base":"the range of a peer","verdict":"not-applicable","facts":{"mode":"regional"}}]}`,"g\
ateway/regional-would-do":'{"when":{"properties":{"mode":{"const":"gateway"},"network":{"properties":{"isClassic":{"const":false}}}}},"assert":{"not":{"properti\
es":{"app":{"properties":{"region":{"sameAs":{"fact":"network.region"}}}}}}},"remedy":{"terraform":"Name a subnet of the network in the app, delegated to Micros\
oft.Web/serverFarms, and remove the connection. The\\ngateway can go if nothing else uses it.\\n\\n  resource \\"azurerm_windows_web_app\\" \\"example\\" {\\n    virtua\
l_network_subnet_id = azurerm_subnet.integration.id\\n  }\\n","bicep":"Name a subnet of the network in the app, delegated to Microsoft.Web/serverFarms, and remove\
 the connection. The\\ngateway can go if nothing else uses it.\\n\\n  properties: {\\n    virtualNetworkSubnetId: subnet.id\\n  }\\n"},"because":"Gateway-required int\
egration is there for networks that regional integration does not reach: in another region, or classic ones. Elsewhere it costs a gateway, is only as available \
as that is, and reaches less: no service endpoints, no ExpressRoute, no security groups or routes of the network.","sources":[{"file":"001_7e4b522c6d3c0803.txt"\
,"section":"Configure gateway-required virtual network integration"},{"file":"000_8cac3612ac4ed818.txt","section":"Gateway required VNet Integration"}],"example\
s":[{"name":"two regions","verdict":"pass","facts":{"mode":"gateway","app":{"name":"api","region":"westeurope"},"network":{"name":"vnet-hub","region":"northeuro\
pe","isClassic":false}}},{"name":"one region","base":"two regions","verdict":"fail","facts":{"network":{"region":"westeurope"}}},{"name":"a network that is not \
in the input","base":"two regions","verdict":"undecided","facts":{"network":{"region":{"$unknown":{"symbol":"vnet-hub: region","reason":"it is not in the input"\
}}}}},{"name":"a classic network","base":"one region","verdict":"not-applicable","facts":{"network":{"isClassic":true}}},{"name":"regional integration","base":"\
one region","verdict":"not-applicable","facts":{"mode":"regional"}}]}',"gateway/route-table-ignored":`{"when":{"properties":{"mode":{"const":"gateway"}}},"asser\
t":{"properties":{"gateway":{"properties":{"routeTable":{"type":"null"}}}}},"remedy":{"terraform":"Write what the app shall reach into the routes of its plan\u2019s \
connection; keep the route table for other traffic.\\n\\n  resource \\"azapi_resource\\" \\"route\\" {\\n    type      = \\"Microsoft.Web/serverfarms/virtualNetworkConn\
ections/routes@2024-04-01\\"\\n    parent_id = \\"\${azurerm_service_plan.example.id}/virtualNetworkConnections/vnet\\"\\n  }\\n","bicep":"Write what the app shall rea\
ch into the routes of its plan\u2019s connection; keep the route table for other traffic.\\n\\n  resource route 'Microsoft.Web/serverfarms/virtualNetworkConnections/ro\
utes@2024-04-01' = {\\n    parent: planConnection\\n  }\\n"},"because":"An app that is connected by a gateway sends into the network what the plan\u2019s own list of ro\
utes says; user-defined routes of the network have no part in that.","sources":[{"file":"001_7e4b522c6d3c0803.txt","section":"Gateway-required virtual network i\
ntegration routing"},{"file":"000_8cac3612ac4ed818.txt","section":"Routes"}],"examples":[{"name":"no route table","verdict":"pass","facts":{"mode":"gateway","ap\
p":{"name":"api"},"gateway":{"routeTable":null}}},{"name":"a route table","base":"no route table","verdict":"fail","facts":{"gateway":{"routeTable":"rt-hub"}}},\
{"name":"a link that nothing tells","base":"no route table","verdict":"undecided","facts":{"gateway":{"routeTable":{"$unknown":{"symbol":"var.table","reason":"n\
o value given"}}}}},{"name":"regional integration","base":"a route table","verdict":"not-applicable","facts":{"mode":"regional"}}]}`,"gateway/sstp-not-selected":`\
{"when":{"properties":{"mode":{"const":"gateway"},"gateway":{"properties":{"exists":{"const":true},"pool":{"minItems":1}}}}},"assert":{"properties":{"gateway":{\
"properties":{"tunnelTypes":{"contains":{"const":"sstp"}}}}}},"remedy":{"terraform":"Select SSTP.\\n\\n  resource \\"azurerm_virtual_network_gateway\\" \\"example\\" \
{\\n    vpn_client_configuration {\\n      address_space        = [\\"172.16.201.0/24\\"]\\n      vpn_client_protocols = [\\"SSTP\\"]\\n    }\\n  }\\n","bicep":"Select SS\
TP.\\n\\n  vpnClientConfiguration: {\\n    vpnClientAddressPool: { addressPrefixes: ['172.16.201.0/24'] }\\n    vpnClientProtocols: ['SSTP']\\n  }\\n"},"because":"The\
 machines of a plan reach the network as SSTP point-to-site clients, and the platform asks for SSTP to be selected before an app can be connected. Without it th\
e connection is not made, however well the rest is set up.","sources":[{"file":"001_7e4b522c6d3c0803.txt","section":"Set up a gateway in your Azure virtual netw\
ork"},{"file":"000_8cac3612ac4ed818.txt","section":"Set up a gateway in your VNet"}],"examples":[{"name":"SSTP alone","verdict":"pass","facts":{"mode":"gateway"\
,"gateway":{"exists":true,"name":"vgw-remote","pool":["172.16.201.0/24"],"tunnelTypes":["sstp"]}}},{"name":"SSTP beside another","base":"SSTP alone","verdict":"\
pass","facts":{"gateway":{"tunnelTypes":["openvpn","sstp"]}}},{"name":"others without SSTP","base":"SSTP alone","verdict":"fail","facts":{"gateway":{"tunnelType\
s":["ikev2","openvpn"]}}},{"name":"nobody wrote the types","base":"SSTP alone","verdict":"undecided","facts":{"gateway":{"tunnelTypes":{"$unknown":{"symbol":"vg\
w-remote: tunnel types","reason":"they are not written, so the platform chooses them"}}}}},{"name":"no point-to-site","base":"SSTP alone","verdict":"not-applica\
ble","facts":{"gateway":{"pool":[],"tunnelTypes":["ikev2"]}}},{"name":"no gateway at all","verdict":"not-applicable","facts":{"mode":"gateway","gateway":{"exist\
s":false}}},{"name":"regional integration","verdict":"not-applicable","facts":{"mode":"regional"}}]}`,"gateway/subnet-missing":`{"when":{"properties":{"mode":{"\
const":"gateway"},"gateway":{"properties":{"exists":{"const":true}}}}},"assert":{"properties":{"gateway":{"properties":{"hasGatewaySubnet":{"const":true},"isInG\
atewaySubnet":{"const":true},"subnetPrefixLength":{"type":["integer","null"],"maximum":{"param":"longestPrefix"}}}}}},"remedy":{"terraform":"Give the network a \
GatewaySubnet, best a /27, and put the gateway into it.\\n\\n  resource \\"azurerm_subnet\\" \\"gateway\\" {\\n    name             = \\"GatewaySubnet\\"\\n    address_pr\
efixes = [\\"10.200.255.0/27\\"]\\n  }\\n","bicep":"Give the network a GatewaySubnet, best a /27, and put the gateway into it.\\n\\n  {\\n    name: 'GatewaySubnet'\\n  \
  properties: { addressPrefix: '10.200.255.0/27' }\\n  }\\n"},"because":"A network\u2019s gateways live in a subnet of their own, which the platform finds by its fixed\
 name. It accepts nothing smaller than /29 there and recommends /27, which leaves room for larger gateways.","sources":[{"file":"001_7e4b522c6d3c0803.txt","sect\
ion":"Set up a gateway in your Azure virtual network"},{"file":"000_8cac3612ac4ed818.txt","section":"Set up a gateway in your VNet"},{"file":"the platform","sec\
tion":"VPN Gateway: size of the GatewaySubnet"}],"examples":[{"name":"a gateway in a /27","verdict":"pass","facts":{"mode":"gateway","network":{"name":"vnet-rem\
ote"},"gateway":{"exists":true,"name":"vgw-remote","hasGatewaySubnet":true,"isInGatewaySubnet":true,"subnetPrefixLength":27}}},{"name":"a gateway in a /29","bas\
e":"a gateway in a /27","verdict":"pass","facts":{"gateway":{"subnetPrefixLength":29}}},{"name":"a gateway in a /30","base":"a gateway in a /27","verdict":"fail\
","facts":{"gateway":{"subnetPrefixLength":30}}},{"name":"no GatewaySubnet","base":"a gateway in a /27","verdict":"fail","facts":{"gateway":{"hasGatewaySubnet":\
false,"isInGatewaySubnet":false,"subnetPrefixLength":null}}},{"name":"the gateway stands elsewhere","base":"a gateway in a /27","verdict":"fail","facts":{"gatew\
ay":{"isInGatewaySubnet":false}}},{"name":"the prefix is not known","base":"a gateway in a /27","verdict":"undecided","facts":{"gateway":{"subnetPrefixLength":{\
"$unknown":{"symbol":"azurerm_subnet.gw.address_prefixes","reason":"known after apply"}}}}},{"name":"the gateway is not in the input","verdict":"undecided","fac\
ts":{"mode":"gateway"}},{"name":"no gateway at all","verdict":"not-applicable","facts":{"mode":"gateway","gateway":{"exists":false,"hasGatewaySubnet":false}}},{\
"name":"regional integration","verdict":"not-applicable","facts":{"mode":"regional"}}]}`,"gateway/windows-container":'{"when":{"properties":{"mode":{"const":"ga\
teway"}}},"assert":{"properties":{"app":{"properties":{"isWindowsContainer":{"not":{"const":true}}}}}},"remedy":{"terraform":"Use regional integration, which wo\
rks from Windows containers: take the virtualNetworkConnections resource out and\\nname a delegated subnet of a network in the app\u2019s region.\\n\\n  resource \\"azur\
erm_windows_web_app\\" \\"example\\" {\\n    virtual_network_subnet_id = azurerm_subnet.integration.id\\n  }\\n","bicep":"Use regional integration, which works from W\
indows containers: take the virtualNetworkConnections resource out and\\nname a delegated subnet of a network in the app\u2019s region.\\n\\n  properties: {\\n    virtua\
lNetworkSubnetId: subnet.id\\n  }\\n"},"because":"The machine makes the point-to-site connection for the apps that run on it directly. The platform does not exten\
d it to Windows containers.","sources":[{"file":"001_7e4b522c6d3c0803.txt","section":"Configure gateway-required virtual network integration"}],"examples":[{"na\
me":"an ordinary Windows app","verdict":"pass","facts":{"mode":"gateway","app":{"name":"legacy","isWindowsContainer":false}}},{"name":"a Windows container","ver\
dict":"fail","facts":{"mode":"gateway","app":{"name":"legacy","isWindowsContainer":true}}},{"name":"the plan is not in the input","verdict":"undecided","facts":\
{"mode":"gateway","app":{"name":"legacy"}}},{"name":"a Windows container with regional integration","verdict":"not-applicable","facts":{"mode":"regional","app":\
{"isWindowsContainer":true}}}]}',"network/classic":'{"when":{"properties":{"mode":{"const":"regional"}}},"assert":{"properties":{"network":{"properties":{"isCla\
ssic":{"const":false}}}}},"remedy":{"terraform":"Name a subnet of an azurerm_virtual_network. Into a classic network leads only a VPN gateway with point-to-site\
:\\nconnect the app by Microsoft.Web/sites/virtualNetworkConnections in place of virtual_network_subnet_id.\\n\\n  resource \\"azurerm_linux_web_app\\" \\"example\\" {\
\\n    virtual_network_subnet_id = azurerm_subnet.integration.id\\n  }\\n","bicep":"Name a subnet of a Microsoft.Network/virtualNetworks resource. Into a classic n\
etwork leads only a VPN gateway with\\npoint-to-site: connect the app by Microsoft.Web/sites/virtualNetworkConnections in place of virtualNetworkSubnetId.\\n\\n  p\
roperties: {\\n    virtualNetworkSubnetId: integrationSubnet.id\\n  }\\n"},"because":"The interface of the integration stands in a subnet that is delegated to App \
Service. Classic networks belong to the deployment model before Resource Manager and know no delegation.","sources":[{"file":"003_e9cc4b29cfa7aaa9.txt","section\
":"Limitations"},{"file":"000_8cac3612ac4ed818.txt","section":"Regional VNet Integration"}],"examples":[{"name":"a network of Resource Manager","verdict":"pass"\
,"facts":{"mode":"regional","network":{"isClassic":false}}},{"name":"a classic network","verdict":"fail","facts":{"mode":"regional","network":{"isClassic":true}\
}},{"name":"the same in 2019","verdict":"fail","profile":"2019","facts":{"mode":"regional","network":{"isClassic":true}}},{"name":"a subnet id that is known onl\
y after apply","verdict":"undecided","facts":{"mode":"regional","network":{"isClassic":{"$unknown":{"symbol":"var.subnet_id","reason":"no value given"}}}}},{"na\
me":"gateway mode reaches classic networks","verdict":"not-applicable","facts":{"mode":"gateway","network":{"isClassic":true}}}]}',"network/ipv6-address-space":`\
{"when":{"properties":{"mode":{"const":"regional"}}},"assert":{"properties":{"network":{"properties":{"hasIpv6":{"const":false}}},"subnet":{"properties":{"hasIp\
v6":{"const":false}}}}},"remedy":{"terraform":"Take the IPv6 prefixes out of the network and the subnet, or integrate the app with another network that has none\
\\nand peer the two.\\n\\n  resource \\"azurerm_virtual_network\\" \\"example\\" {\\n    address_space = [\\"10.0.0.0/16\\"]\\n  }\\n","bicep":"Take the IPv6 prefixes out o\
f the network and the subnet, or integrate the app with another network that has none\\nand peer the two.\\n\\n  addressSpace: {\\n    addressPrefixes: ['10.0.0.0/1\
6']\\n  }\\n"},"because":"Connecting an app puts a link on the subnet by which the platform owns it, and the network service does not put such a link on any subne\
t of a network that has IPv6 addresses, be the subnet itself IPv4 only.","prevents":["ResourceNavigationLinksOrServiceAssociationLinksNotSupportedWithIpv6VnetAd\
dressSpace","since vnet has ipv6 addresses","IPv6AddressesNotSupportedWithResourceNavigationLinks"],"sources":[{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Lim\
itations"}],"examples":[{"name":"IPv4 alone","verdict":"pass","facts":{"mode":"regional","network":{"hasIpv6":false},"subnet":{"hasIpv6":false}}},{"name":"an IP\
v4 subnet in a network of both families","verdict":"fail","facts":{"mode":"regional","network":{"hasIpv6":true},"subnet":{"hasIpv6":false}}},{"name":"an IPv6 su\
bnet","verdict":"fail","facts":{"mode":"regional","network":{"hasIpv6":true},"subnet":{"hasIpv6":true}}},{"name":"an IPv6 subnet in a network that is not in the\
 input","verdict":"fail","facts":{"mode":"regional","subnet":{"hasIpv6":true}}},{"name":"a network that is not in the input","verdict":"undecided","facts":{"mod\
e":"regional","subnet":{"hasIpv6":false}}},{"name":"gateway mode","verdict":"not-applicable","facts":{"mode":"gateway","network":{"hasIpv6":true}}}]}`,"network/\
other-region":`{"when":{"properties":{"mode":{"const":"regional"}}},"assert":{"properties":{"app":{"properties":{"region":{"sameAs":{"fact":"network.region"}},"\
planRegion":{"sameAs":{"fact":"network.region"}}}}}},"remedy":{"terraform":"Take a subnet of a network in the app's region; if the app has to reach the other ne\
twork, peer the two.\\n\\n  resource \\"azurerm_virtual_network\\" \\"example\\" {\\n    location = azurerm_service_plan.example.location\\n  }\\n","bicep":"Take a subne\
t of a network in the app's region; if the app has to reach the other network, peer the two.\\n\\n  resource network 'Microsoft.Network/virtualNetworks@2024-05-01\
' = {\\n    location: plan.location\\n  }\\n"},"because":"The worker that runs the app gets an interface in the subnet itself, and both are machines of one region.\
 Into a network of another region leads only a peering, or a VPN gateway.","prevents":["The app and the vnet resources are in different locations. Cannot integr\
ate a regional VNET to an app in a different region"],"sources":[{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Limitations"},{"file":"000_8cac3612ac4ed818.txt",\
"section":"Regional VNet Integration"}],"examples":[{"name":"one region","verdict":"pass","facts":{"mode":"regional","app":{"region":"westeurope","planRegion":"\
westeurope"},"network":{"region":"westeurope"}}},{"name":"two regions","verdict":"fail","facts":{"mode":"regional","app":{"region":"westeurope","planRegion":"we\
steurope"},"network":{"region":"northeurope"}}},{"name":"names that differ by a digit","verdict":"fail","facts":{"mode":"regional","app":{"region":"eastus","pla\
nRegion":"eastus"},"network":{"region":"eastus2"}}},{"name":"the same in 2019","verdict":"fail","profile":"2019","facts":{"mode":"regional","app":{"region":"wes\
teurope","planRegion":"westeurope"},"network":{"region":"northeurope"}}},{"name":"a region that is not known, but one for both","verdict":"pass","facts":{"mode"\
:"regional","app":{"region":{"$unknown":{"symbol":"var.location","reason":"no value given"}},"planRegion":{"$unknown":{"symbol":"var.location","reason":"no valu\
e given"}}},"network":{"region":{"$unknown":{"symbol":"var.location","reason":"no value given"}}}}},{"name":"two regions that are not known","verdict":"undecide\
d","facts":{"mode":"regional","app":{"region":{"$unknown":{"symbol":"var.location","reason":"no value given"}},"planRegion":{"$unknown":{"symbol":"var.location"\
,"reason":"no value given"}}},"network":{"region":{"$unknown":{"symbol":"resourceGroup().location","reason":"known when it is deployed"}}}}},{"name":"a network \
that is not in the input","verdict":"undecided","facts":{"mode":"regional","app":{"region":"westeurope","planRegion":"westeurope"}}},{"name":"gateway mode reach\
es other regions","verdict":"not-applicable","facts":{"mode":"gateway","app":{"region":"westeurope","planRegion":"westeurope"},"network":{"region":"northeurope"\
}}},{"name":"the plan in another region than the app","base":"one region","verdict":"fail","facts":{"app":{"planRegion":"northeurope"}}}]}`,"network/other-subsc\
ription":`{"when":{"properties":{"mode":{"enum":{"param":"modes"}}}},"assert":{"properties":{"app":{"properties":{"subscription":{"sameAs":{"fact":"network.subs\
cription"}}}}}},"remedy":{"terraform":"Put a network into the app's own subscription (the same provider configuration), join its subnet, and peer it\\nwith the o\
ther one.\\n\\n  resource \\"azurerm_virtual_network\\" \\"example\\" {\\n    provider = azurerm # the one that the app and its plan use\\n  }\\n","bicep":"Put a network\
 into the app's own subscription, join its subnet, and peer it with the other one.\\n\\n  module network 'network.bicep' = {\\n    scope: resourceGroup('the-apps-o\
wn-group')\\n  }\\n"},"because":"In these eras an app could be connected only to networks of the subscription that it and its plan belong to. Today the network ma\
y be in another one, if that has Microsoft.Web registered.","sources":[{"file":"000_8cac3612ac4ed818.txt","section":"Regional VNet Integration"},{"file":"002_d9\
be5da5ae37cc7f.txt","section":"Getting started"}],"examples":[{"name":"one subscription","verdict":"pass","facts":{"mode":"regional","app":{"subscription":"1111\
1111-1111-1111-1111-111111111111"},"network":{"subscription":"11111111-1111-1111-1111-111111111111"}}},{"name":"two subscriptions","verdict":"fail","facts":{"mo\
de":"regional","app":{"subscription":"11111111-1111-1111-1111-111111111111"},"network":{"subscription":"22222222-2222-2222-2222-222222222222"}}},{"name":"a subs\
cription that is not named, but one for both","verdict":"pass","facts":{"mode":"regional","app":{"subscription":{"$unknown":{"symbol":"the subscription of azure\
rm","reason":"the input does not name the subscription"}}},"network":{"subscription":{"$unknown":{"symbol":"the subscription of azurerm","reason":"the input doe\
s not name the subscription"}}}}},{"name":"the subscriptions of two provider configurations","verdict":"undecided","facts":{"mode":"regional","app":{"subscripti\
on":{"$unknown":{"symbol":"the subscription of azurerm","reason":"the input does not name the subscription"}}},"network":{"subscription":{"$unknown":{"symbol":"\
the subscription of azurerm.hub","reason":"the input does not name the subscription"}}}}},{"name":"in 2019 gateway mode has a policy of its own","verdict":"not-\
applicable","facts":{"mode":"gateway","app":{"subscription":"11111111-1111-1111-1111-111111111111"},"network":{"subscription":"22222222-2222-2222-2222-222222222\
222"}}},{"name":"in 2016 gateway mode was meant","verdict":"fail","profile":"2016","facts":{"mode":"gateway","app":{"subscription":"11111111-1111-1111-1111-1111\
11111111"},"network":{"subscription":"22222222-2222-2222-2222-222222222222"}}},{"name":"in 2016, one subscription","verdict":"pass","profile":"2016","facts":{"m\
ode":"gateway","app":{"subscription":"11111111-1111-1111-1111-111111111111"},"network":{"subscription":"11111111-1111-1111-1111-111111111111"}}}]}`,"peering/app\
-side-incomplete":'{"when":{"properties":{"isAppSide":{"const":true}}},"assert":{"properties":{"allowsAccess":{"const":true},"allowsForwardedTraffic":{"const":t\
rue},"allowsGatewayTransit":{"const":true}}},"remedy":{"terraform":"Switch all three on.\\n\\n  resource \\"azurerm_virtual_network_peering\\" \\"example\\" {\\n    al\
low_virtual_network_access = true\\n    allow_forwarded_traffic      = true\\n    allow_gateway_transit        = true\\n  }\\n","bicep":"Switch all three on.\\n\\n  p\
roperties: {\\n    allowVirtualNetworkAccess: true\\n    allowForwardedTraffic: true\\n    allowGatewayTransit: true\\n  }\\n"},"because":"An app in gateway mode com\
es out of the VPN gateway, so its traffic reaches a peered network as forwarded traffic. The app\u2019s network must let it pass and lend its gateway to the network \
on the other side, so that answers find back.","sources":[{"file":"001_7e4b522c6d3c0803.txt","section":"Peering"},{"file":"000_8cac3612ac4ed818.txt","section":"\
Peering"}],"examples":[{"name":"all three","verdict":"pass","facts":{"isAppSide":true,"remote":{"name":"vnet-data"},"allowsAccess":true,"allowsForwardedTraffic"\
:true,"allowsGatewayTransit":true}},{"name":"no access","base":"all three","verdict":"fail","facts":{"allowsAccess":false}},{"name":"no forwarded traffic","base\
":"all three","verdict":"fail","facts":{"allowsForwardedTraffic":false}},{"name":"no gateway transit","base":"all three","verdict":"fail","facts":{"allowsGatewa\
yTransit":false}},{"name":"gateway transit is not known","base":"all three","verdict":"undecided","facts":{"allowsGatewayTransit":{"$unknown":{"symbol":"var.tra\
nsit","reason":"no value given"}}}},{"name":"one is off and another not known","base":"no access","verdict":"fail","facts":{"allowsGatewayTransit":{"$unknown":{\
"symbol":"var.transit","reason":"no value given"}}}},{"name":"the peering of another network","base":"no access","verdict":"not-applicable","facts":{"isAppSide"\
:false}}]}',"peering/far-side-incomplete":'{"when":{"properties":{"isFarSide":{"const":true}}},"assert":{"properties":{"allowsAccess":{"const":true},"allowsForw\
ardedTraffic":{"const":true},"usesRemoteGateways":{"const":true}}},"remedy":{"terraform":"Switch all three on. Remote gateways can be used only once the gateway\
 on the other side stands.\\n\\n  resource \\"azurerm_virtual_network_peering\\" \\"example\\" {\\n    allow_virtual_network_access = true\\n    allow_forwarded_traffic\
      = true\\n    use_remote_gateways          = true\\n    depends_on                   = [azurerm_virtual_network_gateway.hub]\\n  }\\n","bicep":"Switch all thre\
e on. Remote gateways can be used only once the gateway on the other side stands.\\n\\n  properties: {\\n    allowVirtualNetworkAccess: true\\n    allowForwardedTra\
ffic: true\\n    useRemoteGateways: true\\n  }\\n  dependsOn: [gateway]\\n"},"because":"Apps in gateway mode have addresses of the gateway\u2019s point-to-site pool, whi\
ch the network on the far side knows a way to only if it uses the gateway of the app\u2019s network; and their traffic arrives there as forwarded traffic.","sources"\
:[{"file":"001_7e4b522c6d3c0803.txt","section":"Peering"},{"file":"000_8cac3612ac4ed818.txt","section":"Peering"}],"examples":[{"name":"all three","verdict":"pa\
ss","facts":{"isFarSide":true,"remote":{"name":"vnet-hub"},"allowsAccess":true,"allowsForwardedTraffic":true,"usesRemoteGateways":true}},{"name":"no access","ba\
se":"all three","verdict":"fail","facts":{"allowsAccess":false}},{"name":"no forwarded traffic","base":"all three","verdict":"fail","facts":{"allowsForwardedTra\
ffic":false}},{"name":"no remote gateways","base":"all three","verdict":"fail","facts":{"usesRemoteGateways":false}},{"name":"the use of remote gateways is not \
known","base":"all three","verdict":"undecided","facts":{"usesRemoteGateways":{"$unknown":{"symbol":"var.remote_gateways","reason":"no value given"}}}},{"name":\
"the remote network is not known","base":"no remote gateways","verdict":"undecided","facts":{"isFarSide":{"$unknown":{"symbol":"var.hub_id","reason":"no value g\
iven"}}}},{"name":"the peering of another network","base":"no remote gateways","verdict":"not-applicable","facts":{"isFarSide":false}}]}',"peering/global-unreac\
hable":`{"when":{"properties":{"isBesideRegional":{"const":true}}},"assert":{"anyOf":[{"properties":{"isGlobal":{"const":false}}},{"properties":{"isUsed":{"cons\
t":false}}}]},"remedy":{"terraform":"Put what the app has to reach into the app's own region, or connect the two networks by VPN gateways in place of\\nthe peeri\
ng.\\n\\n  resource \\"azurerm_virtual_network_gateway_connection\\" \\"other_region\\" {\\n    type                            = \\"Vnet2Vnet\\"\\n    virtual_network_ga\
teway_id      = azurerm_virtual_network_gateway.own.id\\n    peer_virtual_network_gateway_id = azurerm_virtual_network_gateway.other.id\\n  }\\n","bicep":"Put what\
 the app has to reach into the app's own region, or connect the two networks by VPN gateways in place of\\nthe peering.\\n\\n  resource otherRegion 'Microsoft.Netw\
ork/connections@2024-05-01' = {\\n    properties: {\\n      connectionType: 'Vnet2Vnet'\\n      virtualNetworkGateway1: { id: ownGateway.id, properties: {} }\\n    \
  virtualNetworkGateway2: { id: otherGateway.id, properties: {} }\\n    }\\n  }\\n"},"because":"In this era the interface that integration mounts on a worker was n\
ot a full member of its network: traffic from it passed over peerings within the region, but not over those between regions. Since then it does.","sources":[{"f\
ile":"000_8cac3612ac4ed818.txt","section":"Regional VNet Integration"}],"examples":[{"name":"a peering within the region","verdict":"pass","facts":{"isBesideReg\
ional":true,"isGlobal":false}},{"name":"a peering into another region that no app uses","verdict":"pass","facts":{"isBesideRegional":true,"isGlobal":true,"isUse\
d":false}},{"name":"a peering into another region that an app uses","verdict":"fail","facts":{"isBesideRegional":true,"isGlobal":true,"isUsed":true}},{"name":"w\
hether an app uses it is not in the input","verdict":"undecided","facts":{"isBesideRegional":true,"isGlobal":true}},{"name":"a remote network that is not in the\
 input","verdict":"undecided","facts":{"isBesideRegional":true,"isUsed":true}},{"name":"no app is integrated with this side","verdict":"not-applicable","facts":\
{"isBesideRegional":false,"isGlobal":true,"isUsed":true}}]}`,"peering/networks-overlap":`{"assert":{"properties":{"overlaps":{"maxItems":0}}},"remedy":{"terrafo\
rm":"Give one of the two networks another address space before they are peered.\\n\\n  resource \\"azurerm_virtual_network\\" \\"spoke\\" {\\n    address_space = [\\"10\
.2.0.0/16\\"]\\n  }\\n","bicep":"Give one of the two networks another address space before they are peered.\\n\\n  addressSpace: {\\n    addressPrefixes: ['10.2.0.0/1\
6']\\n  }\\n"},"because":"A peering makes the address space of each network reachable from the other. For an address that both have there would be two ways to go,\
 so the platform refuses the peering as a whole, whatever of the space is in use.","prevents":["VnetAddressSpaceOverlapsWithAlreadyPeeredVnet","cannot be peered\
 because address space of the first virtual network overlaps with address space","VnetAddressSpacesOverlap"],"sources":[{"file":"002_d9be5da5ae37cc7f.txt","sect\
ion":"Creating a pre-configured VNET"},{"file":"the platform","section":"Virtual network peering: requirements and constraints"}],"examples":[{"name":"networks \
side by side","verdict":"pass","facts":{"overlaps":[]}},{"name":"networks that overlap","verdict":"fail","facts":{"remote":{"name":"spoke"},"overlaps":["10.0.0.\
0/16 and 10.0.4.0/24"]}},{"name":"the same in 2016","verdict":"fail","profile":"2016","facts":{"overlaps":["10.0.0.0/16 and 10.0.4.0/24"]}},{"name":"a remote ne\
twork that is not in the input","verdict":"undecided","facts":{"overlaps":{"$unknown":{"symbol":"the address space of the remote network","reason":"the virtual \
network is not in the input"}}}}]}`,"plan/networking-units-exceeded":`{"when":{"properties":{"mode":{"const":"regional"},"app":{"properties":{"isWindowsContaine\
r":{"const":true}}},"plan":{"properties":{"cores":{"type":"integer"}}}}},"assert":{"properties":{"plan":{"properties":{"networkingUnitsNeeded":{"type":"integer"\
,"atMost":{"fact":"plan.cores","times":{"param":"unitsPerCore"}}}}}}},"remedy":{"terraform":"Take a sku with more cores, run fewer apps on the plan, or let its \
apps join one subnet.\\n\\n  resource \\"azurerm_service_plan\\" \\"example\\" {\\n    os_type  = \\"WindowsContainer\\"\\n    sku_name = \\"P2v3\\"\\n  }\\n","bicep":"Take a\
 sku with more cores, run fewer apps on the plan, or let its apps join one subnet.\\n\\n  sku: {\\n    name: 'P2v3'\\n  }\\n"},"because":"A Windows container gets a \
network endpoint of its own on the worker, and how many of them a worker can carry depends on its cores. The worker uses one of them itself and each connection \
to a subnet one more; what is left is the number of apps that start.","sources":[{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Windows Containers specific limit\
s"}],"examples":[{"name":"four apps on one connection need six units, two cores have six","verdict":"pass","facts":{"mode":"regional","app":{"isWindowsContainer\
":true},"plan":{"sku":"I1v2","cores":2,"networkingUnitsNeeded":6}}},{"name":"three apps on two connections","verdict":"pass","facts":{"mode":"regional","app":{"\
isWindowsContainer":true},"plan":{"sku":"I1v2","cores":2,"networkingUnitsNeeded":6}}},{"name":"four apps on two connections need seven","verdict":"fail","facts"\
:{"mode":"regional","app":{"isWindowsContainer":true},"plan":{"sku":"I1v2","cores":2,"networkingUnitsNeeded":7,"smallestSkuForUnits":"I2v2"}}},{"name":"the same\
 with four cores","verdict":"pass","facts":{"mode":"regional","app":{"isWindowsContainer":true},"plan":{"sku":"I2v2","cores":4,"networkingUnitsNeeded":7}}},{"na\
me":"apps that the input does not all tell","verdict":"undecided","facts":{"mode":"regional","app":{"isWindowsContainer":true},"plan":{"cores":2,"networkingUnit\
sNeeded":{"$unknown":{"symbol":"networking units","reason":"the input does not tell all apps of the plan","minimum":3}}}}},{"name":"at least one unit too many",\
"verdict":"fail","facts":{"mode":"regional","app":{"isWindowsContainer":true},"plan":{"cores":1,"networkingUnitsNeeded":{"$unknown":{"symbol":"networking units"\
,"reason":"the input does not tell all apps of the plan","minimum":4}}}}},{"name":"a plan that is not in the input","verdict":"undecided","facts":{"mode":"regio\
nal","app":{"isWindowsContainer":true}}},{"name":"a tier that shares its cores","verdict":"not-applicable","facts":{"mode":"regional","app":{"isWindowsContainer\
":true},"plan":{"cores":null}}},{"name":"no Windows container","verdict":"not-applicable","facts":{"mode":"regional","app":{"isWindowsContainer":false},"plan":{\
"cores":1,"networkingUnitsNeeded":20}}},{"name":"gateway mode is not for Windows containers","verdict":"not-applicable","facts":{"mode":"gateway","app":{"isWind\
owsContainer":true},"plan":{"cores":1,"networkingUnitsNeeded":20}}}]}`,"plan/old-scale-unit":`{"when":{"properties":{"mode":{"const":"regional"}}},"assert":{"pr\
operties":{"plan":{"properties":{"tier":{"not":{"enum":{"param":"oldTiers"}}}}}}},"remedy":{"terraform":"If the platform refuses the connection, create a new pl\
an as PremiumV2 in a resource group of its own, which puts\\nit on a newer scale unit, and lower its sku afterwards if need be.\\n\\n  resource \\"azurerm_service_p\
lan\\" \\"example\\" {\\n    sku_name = \\"P1v2\\"\\n  }\\n","bicep":"If the platform refuses the connection, create a new plan as PremiumV2 in a resource group of its \
own, which puts\\nit on a newer scale unit, and lower its sku afterwards if need be.\\n\\n  sku: {\\n    name: 'P1v2'\\n  }\\n"},"because":"A plan stays on the scale \
unit where it was created, with the machines of that time. The older ones cannot mount an interface in a subnet; those that offer PremiumV2 can.","prevents":["R\
egional VNET Integration is unsupported in this scale unit"],"sources":[{"file":"000_8cac3612ac4ed818.txt","section":"Regional VNet Integration"}],"examples":[{\
"name":"a plan that proves the scale unit to be new","verdict":"pass","facts":{"mode":"regional","plan":{"tier":"PremiumV2"}}},{"name":"a Standard plan","verdic\
t":"fail","facts":{"mode":"regional","plan":{"tier":"Standard"}}},{"name":"a plan that is not in the input","verdict":"undecided","facts":{"mode":"regional"}},{\
"name":"gateway mode works on every scale unit","verdict":"not-applicable","facts":{"mode":"gateway","plan":{"tier":"Standard"}}}]}`,"plan/tier-unsupported":`{"\
when":{"properties":{"mode":{"const":"regional"},"plan":{"properties":{"tier":{"not":{"enum":["Isolated","IsolatedV2"]}}}}}},"assert":{"properties":{"plan":{"pr\
operties":{"tier":{"enum":{"param":"supportedTiers"}}}}}},"remedy":{"terraform":"Choose a sku of a tier that supports it, such as B1, S1, P1v3 or EP1, or take t\
he integration away.\\n\\n  resource \\"azurerm_service_plan\\" \\"example\\" {\\n    sku_name = \\"P1v3\\"\\n  }\\n","bicep":"Choose a sku of a tier that supports it, suc\
h as B1, S1, P1v3 or EP1, or take the integration away.\\n\\n  sku: {\\n    name: 'P1v3'\\n  }\\n"},"because":"Integration mounts a virtual network interface into th\
e plan's own workers. Plans of the free, shared and consumption tiers have no workers of their own.","prevents":["The new SKU does not support Regional VNET int\
egration which some apps are still using"],"sources":[{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Integrate your app with an Azure virtual network"},{"file":"\
000_8cac3612ac4ed818.txt","section":"Integrate your app with an Azure Virtual Network"},{"file":"the platform","section":"plans of Premium v4, Workflow Standard\
 and Flex Consumption: virtual network integration"}],"examples":[{"name":"the lowest tier that supports it","verdict":"pass","facts":{"mode":"regional","plan":\
{"tier":"Basic"}}},{"name":"a free plan","verdict":"fail","facts":{"mode":"regional","plan":{"tier":"Free"}}},{"name":"a consumption plan","verdict":"fail","fac\
ts":{"mode":"regional","plan":{"tier":"Dynamic"}}},{"name":"a shared plan","verdict":"fail","facts":{"mode":"regional","plan":{"tier":"Shared"}}},{"name":"a Fle\
x Consumption plan","verdict":"pass","facts":{"mode":"regional","plan":{"tier":"FlexConsumption"}}},{"name":"in 2019 Basic was not enough","verdict":"fail","pro\
file":"2019","facts":{"mode":"regional","plan":{"tier":"Basic"}}},{"name":"in 2019 there was no PremiumV3","verdict":"fail","profile":"2019","facts":{"mode":"re\
gional","plan":{"tier":"PremiumV3"}}},{"name":"in 2019 Standard was","verdict":"pass","profile":"2019","facts":{"mode":"regional","plan":{"tier":"Standard"}}},{\
"name":"a plan that is not in the input","verdict":"undecided","facts":{"mode":"regional"}},{"name":"one of two tiers, both supported","verdict":"pass","facts":\
{"mode":"regional","plan":{"tier":{"$unknown":{"symbol":"var.sku","reason":"no value given","possible":["Standard","PremiumV3"]}}}}},{"name":"one of two tiers, \
neither supported","verdict":"fail","facts":{"mode":"regional","plan":{"tier":{"$unknown":{"symbol":"var.sku","reason":"no value given","possible":["Free","Shar\
ed"]}}}}},{"name":"an isolated plan","verdict":"not-applicable","facts":{"mode":"regional","plan":{"tier":"IsolatedV2"}}},{"name":"gateway mode has rules of its\
 own","verdict":"not-applicable","facts":{"mode":"gateway","plan":{"tier":"Free"}}}]}`,"plan/too-many-gateway-networks":'{"when":{"properties":{"gatewayNetworks\
":{"type":"integer","minimum":1}}},"assert":{"properties":{"gatewayNetworks":{"type":"integer","maximum":{"param":"mostNetworks"}}}},"remedy":{"terraform":"Move\
 some of the apps to a plan of their own, or peer networks and connect more of the apps to one of them.\\n\\n  resource \\"azurerm_windows_web_app\\" \\"second\\" {\\n\
    service_plan_id = azurerm_service_plan.second.id\\n  }\\n","bicep":"Move some of the apps to a plan of their own, or peer networks and connect more of the app\
s to one of them.\\n\\n  properties: {\\n    serverFarmId: secondPlan.id\\n  }\\n"},"because":"The connections belong to the plan: each is a point-to-site client on \
its workers, and there is room for five. Apps that are connected to the same network share one.","sources":[{"file":"001_7e4b522c6d3c0803.txt","section":"Config\
ure gateway-required virtual network integration"},{"file":"000_8cac3612ac4ed818.txt","section":"Gateway required VNet Integration"},{"file":"002_d9be5da5ae37cc\
7f.txt","section":"Managing the VNET Integrations"}],"examples":[{"name":"five networks","verdict":"pass","facts":{"name":"plan-main","gatewayNetworks":5}},{"na\
me":"six networks","verdict":"fail","facts":{"name":"plan-main","gatewayNetworks":6}},{"name":"five or six","verdict":"undecided","facts":{"name":"plan-main","g\
atewayNetworks":{"$unknown":{"symbol":"networks","reason":"not told","minimum":5,"maximum":6}}}},{"name":"six or more","verdict":"fail","facts":{"name":"plan-ma\
in","gatewayNetworks":{"$unknown":{"symbol":"networks","reason":"not told","minimum":6}}}},{"name":"regional integrations only","verdict":"not-applicable","fact\
s":{"name":"plan-main","gatewayNetworks":0}}]}',"plan/too-many-integrations":`{"when":{"properties":{"subnets":{"type":"integer","minimum":1}}},"assert":{"prope\
rties":{"subnets":{"type":"integer","maximum":{"param":"mostSubnets"}}}},"remedy":{"terraform":"Let more of the apps and slots name one subnet, or move some of \
them to a plan of their own.\\n\\n  resource \\"azurerm_linux_web_app\\" \\"second\\" {\\n    service_plan_id           = azurerm_service_plan.second.id\\n    virtual_n\
etwork_subnet_id = azurerm_subnet.third.id\\n  }\\n","bicep":"Let more of the apps and slots name one subnet, or move some of them to a plan of their own.\\n\\n  pr\
operties: {\\n    serverFarmId: secondPlan.id\\n    virtualNetworkSubnetId: thirdSubnet.id\\n  }\\n"},"because":"Every worker of a plan has a fixed number of virtua\
l network interfaces, and all apps of the plan run on all of its workers. Apps that join the same subnet share an interface; each further subnet, a slot's too, \
takes another.","prevents":["Adding this VNET would exceed the App Service Plan VNET limit of 1","Adding this VNET would exceed the App Service Plan VNET limit \
of 2"],"sources":[{"file":"003_e9cc4b29cfa7aaa9.txt","section":"How virtual network integration works"},{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Limitation\
s"},{"file":"000_8cac3612ac4ed818.txt","section":"How Regional VNet Integration works"},{"file":"000_8cac3612ac4ed818.txt","section":"Regional VNet Integration"\
}],"examples":[{"name":"as many as a plan can connect","verdict":"pass","facts":{"subnets":2}},{"name":"one too many","verdict":"fail","facts":{"subnets":3}},{"\
name":"one subnet for all apps","verdict":"pass","facts":{"subnets":1}},{"name":"in 2019 one was all","verdict":"pass","profile":"2019","facts":{"subnets":1}},{\
"name":"in 2019 two were too many","verdict":"fail","profile":"2019","facts":{"subnets":2}},{"name":"two or three","verdict":"undecided","facts":{"subnets":{"$u\
nknown":{"symbol":"subnets of the plan","reason":"the input does not tell which subnet some of the apps join","minimum":2,"maximum":3}}}},{"name":"one or two","\
verdict":"pass","facts":{"subnets":{"$unknown":{"symbol":"subnets of the plan","reason":"the input does not tell which subnet some of the apps join","minimum":1\
,"maximum":2}}}},{"name":"three or more","verdict":"fail","facts":{"subnets":{"$unknown":{"symbol":"subnets of the plan","reason":"the input does not tell which\
 subnet some of the apps join","minimum":3}}}},{"name":"gateway mode only","verdict":"not-applicable","facts":{"subnets":0}}]}`,"routing/by-app-setting":'{"when\
":{"properties":{"mode":{"const":"regional"}}},"assert":{"properties":{"routing":{"properties":{"settingNames":{"maxItems":0}}}}},"remedy":{"terraform":"Take th\
e setting out and write the property: vnet_route_all_enabled for WEBSITE_VNET_ROUTE_ALL,\\nvnet_image_pull_enabled (Windows web apps: virtual_network_image_pull_\
enabled) for WEBSITE_PULL_IMAGE_OVER_VNET,\\nvnet_content_share_enabled for WEBSITE_CONTENTOVERVNET. The last is there for Logic Apps only: in a function app\\nke\
ep the setting, or set the property by azapi_update_resource.\\n\\n  site_config {\\n    vnet_route_all_enabled = true\\n  }\\n","bicep":"Take the setting out and wr\
ite the property: applicationTraffic for WEBSITE_VNET_ROUTE_ALL, imagePullTraffic for\\nWEBSITE_PULL_IMAGE_OVER_VNET, contentShareTraffic for WEBSITE_CONTENTOVER\
VNET. (Before API version 2024-11-01:\\nvnetRouteAllEnabled, vnetImagePullEnabled, vnetContentShareEnabled.)\\n\\n  properties: {\\n    outboundVnetRouting: {\\n    \
  applicationTraffic: true\\n    }\\n  }\\n"},"because":"Site properties override the app settings, are checked when they are written, and can be audited by Azure \
Policy. The settings still work where no property is set, and are silently beaten where one is.","sources":[{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Routin\
g app settings"}],"examples":[{"name":"none","verdict":"pass","facts":{"mode":"regional","app":{"name":"api"},"routing":{"settingNames":[]}}},{"name":"the route\
-all setting","base":"none","verdict":"fail","facts":{"routing":{"settingNames":["WEBSITE_VNET_ROUTE_ALL"]}}},{"name":"the content-share setting","base":"none",\
"verdict":"fail","facts":{"routing":{"settingNames":["WEBSITE_CONTENTOVERVNET"]}}},{"name":"two settings","base":"none","verdict":"fail","facts":{"routing":{"se\
ttingNames":["WEBSITE_VNET_ROUTE_ALL","WEBSITE_PULL_IMAGE_OVER_VNET"]}}},{"name":"the app settings are not known","base":"none","verdict":"undecided","facts":{"\
routing":{"settingNames":{"$unknown":{"symbol":"azurerm_linux_function_app.api.app_settings","reason":"known after apply"}}}}},{"name":"gateway-required integra\
tion","base":"the route-all setting","verdict":"not-applicable","facts":{"mode":"gateway"}}]}',"routing/internet-not-routed":'{"when":{"properties":{"mode":{"co\
nst":"regional"}},"anyOf":[{"properties":{"routing":{"properties":{"defaultRoute":{"const":true}}}}},{"properties":{"routing":{"properties":{"natGateway":{"cons\
t":true}}}}},{"properties":{"routing":{"properties":{"internetRules":{"minItems":1}}}}}]},"assert":{"properties":{"routing":{"properties":{"routesInternet":{"co\
nst":true}}}}},"remedy":{"terraform":"Route all traffic of the app into the network; or, if traffic to the internet is meant to leave directly, take the\\nroute,\
 the NAT gateway or the rules off the subnet.\\n\\n  site_config {\\n    vnet_route_all_enabled = true\\n  }\\n","bicep":"Route all traffic of the app into the netwo\
rk; or, if traffic to the internet is meant to leave directly, take the\\nroute, the NAT gateway or the rules off the subnet. (Before API version 2024-11-01: vne\
tRouteAllEnabled.)\\n\\n  properties: {\\n    outboundVnetRouting: {\\n      applicationTraffic: true\\n    }\\n  }\\n"},"because":"Unless all traffic is routed, only \
traffic to private addresses (and to service endpoints of the subnet) enters the network. The rest leaves the app\u2019s machine directly and never meets the subnet\u2019\
s routes, NAT gateway or security rules.","sources":[{"file":"003_e9cc4b29cfa7aaa9.txt","section":"How virtual network integration works"},{"file":"003_e9cc4b29\
cfa7aaa9.txt","section":"Application routing"},{"file":"000_8cac3612ac4ed818.txt","section":"Routes"},{"file":"000_8cac3612ac4ed818.txt","section":"Network Secu\
rity Groups"}],"examples":[{"name":"a default route and all traffic routed","verdict":"pass","facts":{"mode":"regional","app":{"name":"api"},"subnet":{"name":"i\
ntegration"},"routing":{"defaultRoute":true,"natGateway":false,"internetRules":[],"routesInternet":true}}},{"name":"a default route and private traffic only","b\
ase":"a default route and all traffic routed","verdict":"fail","facts":{"routing":{"routesInternet":false}}},{"name":"a NAT gateway and private traffic only","b\
ase":"a default route and private traffic only","verdict":"fail","facts":{"routing":{"defaultRoute":false,"natGateway":true}}},{"name":"a rule on the internet a\
nd private traffic only","base":"a default route and private traffic only","verdict":"fail","facts":{"routing":{"defaultRoute":false,"internetRules":["deny-inte\
rnet"]}}},{"name":"a default route, and the app settings are not known","base":"a default route and all traffic routed","verdict":"undecided","facts":{"routing"\
:{"routesInternet":{"$unknown":{"symbol":"azurerm_linux_web_app.api.app_settings","reason":"known after apply"}}}}},{"name":"private traffic only, and the subne\
t is not in the input","verdict":"undecided","facts":{"mode":"regional","routing":{"routesInternet":false}}},{"name":"all traffic routed, and the subnet is not \
in the input","verdict":"pass","facts":{"mode":"regional","routing":{"routesInternet":true}}},{"name":"nothing on the subnet that steers it","base":"a default r\
oute and private traffic only","verdict":"not-applicable","facts":{"routing":{"defaultRoute":false}}},{"name":"gateway-required integration","base":"a default r\
oute and private traffic only","verdict":"not-applicable","facts":{"mode":"gateway"}}]}',"routing/property-not-in-effect":`{"when":{"properties":{"mode":{"const\
":"regional"}}},"assert":{"properties":{"routing":{"properties":{"ignoredProperties":{"maxItems":0}}}}},"remedy":{"terraform":"From 2024-11-01 on only outboundV\
netRouting counts; from 2022-03-01 to 2024-04-01 the properties that stand beside\\nvirtualNetworkSubnetId. (azurerm writes the right one by itself.)\\n\\n  body =\
 {\\n    properties = {\\n      outboundVnetRouting = {\\n        applicationTraffic = true\\n      }\\n    }\\n  }\\n","bicep":"From 2024-11-01 on only outboundVnetRo\
uting counts; from 2022-03-01 to 2024-04-01 the properties that stand beside\\nvirtualNetworkSubnetId.\\n\\n  properties: {\\n    outboundVnetRouting: {\\n      appl\
icationTraffic: true\\n      imagePullTraffic: true\\n      contentShareTraffic: true\\n    }\\n  }\\n"},"because":"An API version takes what it knows and ignores th\
e rest without a word, so a new version in front of an old body switches routing off: the app then reaches the internet directly, past the firewall, and private\
 registries and storage accounts not at all.","sources":[{"file":"the platform","section":"Azure/azure-rest-api-specs#32022"},{"file":"the platform","section":"\
Azure/azure-cli#32634"},{"file":"the platform","section":"Azure/bicep-types-az#2529"}],"examples":[{"name":"nothing is asked for in vain","verdict":"pass","fact\
s":{"mode":"regional","app":{"name":"api"},"apiVersion":"2024-11-01","routing":{"ignoredProperties":[]}}},{"name":"the old property with a new version","base":"\
nothing is asked for in vain","verdict":"fail","facts":{"routing":{"ignoredProperties":["siteConfig.vnetRouteAllEnabled"]}}},{"name":"a value that nothing tells\
 in the old property","base":"nothing is asked for in vain","verdict":"undecided","facts":{"routing":{"ignoredProperties":{"$unknown":{"symbol":"parameters('rou\
teAll')","reason":"no value given"}}}}},{"name":"gateway-required integration","base":"the old property with a new version","verdict":"not-applicable","facts":{\
"mode":"gateway"}}]}`,"routing/settings-disagree":'{"when":{"properties":{"mode":{"const":"regional"},"routing":{"properties":{"setting":{"type":"string"},"prop\
erty":{"type":"boolean"}}}}},"assert":{"properties":{"routing":{"anyOf":[{"properties":{"setting":{"const":"on"},"property":{"const":true}}},{"properties":{"set\
ting":{"const":"off"},"property":{"const":false}}}]}}},"remedy":{"terraform":"Take WEBSITE_VNET_ROUTE_ALL out of app_settings and write in the property what you\
 mean. Left out, azurerm sends\\nfalse, which beats the setting.\\n\\n  site_config {\\n    vnet_route_all_enabled = true\\n  }\\n","bicep":"Take WEBSITE_VNET_ROUTE_A\
LL out of the app settings and write in the property what you mean. (Before API version\\n2024-11-01: vnetRouteAllEnabled.)\\n\\n  properties: {\\n    outboundVnetR\
outing: {\\n      applicationTraffic: true\\n    }\\n  }\\n"},"because":"The platform lets the site property override the app setting when both exist. Whoever reads\
 the setting is misled, and traffic to the internet takes the other way.","sources":[{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Routing app settings"},{"file\
":"the platform","section":"hashicorp/terraform-provider-azurerm#12860"}],"examples":[{"name":"both on","verdict":"pass","facts":{"mode":"regional","app":{"name\
":"api"},"routing":{"setting":"on","property":true}}},{"name":"both off","base":"both on","verdict":"pass","facts":{"routing":{"setting":"off","property":false}\
}},{"name":"setting off and property on","base":"both on","verdict":"fail","facts":{"routing":{"setting":"off"}}},{"name":"setting on and property off by the pr\
ovider\u2019s default","base":"both on","verdict":"fail","facts":{"routing":{"property":false}}},{"name":"the app settings are not known","base":"both on","verdict":\
"undecided","facts":{"routing":{"setting":{"$unknown":{"symbol":"azurerm_linux_function_app.api.app_settings","reason":"known after apply"}}}}},{"name":"the pro\
perty is not known","base":"both on","verdict":"undecided","facts":{"routing":{"property":{"$unknown":{"symbol":"var.route_all","reason":"no value given"}}}}},{\
"name":"only the property","base":"both on","verdict":"not-applicable","facts":{"routing":{"setting":null}}},{"name":"only the setting","base":"both on","verdic\
t":"not-applicable","facts":{"routing":{"property":null}}},{"name":"gateway-required integration","base":"setting off and property on","verdict":"not-applicable\
","facts":{"mode":"gateway"}}]}',"security/content-share-ports-blocked":`{"when":{"properties":{"mode":{"const":"regional"},"routing":{"properties":{"contentSha\
re":{"const":true}}}}},"assert":{"properties":{"security":{"properties":{"contentSharePorts":{"const":"allowed"}}}}},"remedy":{"terraform":"Allow both ports bef\
ore the rule that denies them: give the new rule a smaller priority. With a private endpoint\\nwrite its subnet\u2019s prefix as the destination.\\n\\n  resource \\"azur\
erm_network_security_rule\\" \\"content\\" {\\n    direction                  = \\"Outbound\\"\\n    access                     = \\"Allow\\"\\n    priority              \
     = 100\\n    protocol                   = \\"Tcp\\"\\n    source_address_prefix      = \\"*\\"\\n    source_port_range          = \\"*\\"\\n    destination_address_pr\
efix = \\"Storage\\"\\n    destination_port_ranges    = [\\"443\\", \\"445\\"]\\n  }\\n","bicep":"Allow both ports before the rule that denies them: give the new rule a \
smaller priority. With a private endpoint\\nwrite its subnet\u2019s prefix as the destination.\\n\\n  properties: {\\n    direction: 'Outbound'\\n    access: 'Allow'\\n   \
 priority: 100\\n    protocol: 'Tcp'\\n    sourceAddressPrefix: '*'\\n    sourcePortRange: '*'\\n    destinationAddressPrefix: 'Storage'\\n    destinationPortRanges:\
 ['443', '445']\\n  }\\n"},"because":"Elastic plans mount the app\u2019s files from a share, by SMB on port 445 and by HTTPS on port 443. Once that traffic is routed t\
hrough the network, the subnet\u2019s security group decides about it, and without both ports the app does not start.","sources":[{"file":"003_e9cc4b29cfa7aaa9.txt",\
"section":"Configuration routing"}],"examples":[{"name":"both ports are open","verdict":"pass","facts":{"mode":"regional","app":{"name":"ingest"},"subnet":{"nam\
e":"integration"},"routing":{"contentShare":true},"security":{"contentSharePorts":"allowed"}}},{"name":"one port is denied","base":"both ports are open","verdic\
t":"fail","facts":{"security":{"contentSharePorts":"denied"}}},{"name":"the security group is not in the input","base":"both ports are open","verdict":"undecide\
d","facts":{"security":{"contentSharePorts":{"$unknown":{"symbol":"nsg-shared","reason":"the security group is not in the input"}}}}},{"name":"a port is denied \
and it is not known whether the share is routed","base":"one port is denied","verdict":"undecided","facts":{"routing":{"contentShare":{"$unknown":{"symbol":"azu\
rerm_linux_function_app.ingest.app_settings","reason":"known after apply"}}}}},{"name":"both ports are open and it is not known whether the share is routed","ba\
se":"a port is denied and it is not known whether the share is routed","verdict":"pass","facts":{"security":{"contentSharePorts":"allowed"}}},{"name":"the share\
 is reached directly","base":"one port is denied","verdict":"not-applicable","facts":{"routing":{"contentShare":false}}},{"name":"gateway-required integration",\
"base":"one port is denied","verdict":"not-applicable","facts":{"mode":"gateway"}}]}`,"security/health-probe-blocked":`{"when":{"properties":{"mode":{"const":"r\
egional"}}},"assert":{"properties":{"security":{"properties":{"healthProbe":{"const":"allowed"}}}}},"remedy":{"terraform":"Allow it before the rule that denies \
it: give the new rule a smaller priority.\\n\\n  resource \\"azurerm_network_security_rule\\" \\"health\\" {\\n    direction                  = \\"Outbound\\"\\n    acces\
s                     = \\"Allow\\"\\n    priority                   = 100\\n    protocol                   = \\"Udp\\"\\n    source_address_prefix      = \\"*\\"\\n    s\
ource_port_range          = \\"*\\"\\n    destination_address_prefix = \\"*\\"\\n    destination_port_range     = \\"30000\\"\\n  }\\n","bicep":"Allow it before the rule \
that denies it: give the new rule a smaller priority.\\n\\n  properties: {\\n    direction: 'Outbound'\\n    access: 'Allow'\\n    priority: 100\\n    protocol: 'Udp'\
\\n    sourceAddressPrefix: '*'\\n    sourcePortRange: '*'\\n    destinationAddressPrefix: '*'\\n    destinationPortRange: '30000'\\n  }\\n"},"because":"The platform \
tests the network of each instance by UDP on port 30000. Apps run without it, but faults of the network are then hard to see for Azure\u2019s support.","sources":[{"\
file":"003_e9cc4b29cfa7aaa9.txt","section":"Network routing"}],"examples":[{"name":"nothing denies it","verdict":"pass","facts":{"mode":"regional","subnet":{"na\
me":"integration"},"security":{"healthProbe":"allowed"}}},{"name":"a rule denies it","base":"nothing denies it","verdict":"fail","facts":{"security":{"healthPro\
be":"denied"}}},{"name":"the security group is not in the input","base":"nothing denies it","verdict":"undecided","facts":{"security":{"healthProbe":{"$unknown"\
:{"symbol":"nsg-shared","reason":"the security group is not in the input"}}}}},{"name":"gateway-required integration","base":"a rule denies it","verdict":"not-a\
pplicable","facts":{"mode":"gateway"}}]}`,"security/inbound-rules-ignored":`{"when":{"properties":{"mode":{"const":"regional"}}},"assert":{"properties":{"securi\
ty":{"properties":{"inboundRules":{"maxItems":0}}}}},"remedy":{"terraform":"Limit who reaches the app by access restrictions, or give it an azurerm_private_endp\
oint and\\npublic_network_access_enabled = false; take the inbound rules off the security group.\\n\\n  site_config {\\n    ip_restriction_default_action = \\"Deny\\"\
\\n    ip_restriction {\\n      action     = \\"Allow\\"\\n      priority   = 100\\n      ip_address = \\"203.0.113.0/24\\"\\n    }\\n  }\\n","bicep":"Limit who reaches th\
e app by access restrictions, or give it a private endpoint and publicNetworkAccess: 'Disabled';\\ntake the inbound rules off the security group.\\n\\n  siteConfig\
: {\\n    ipSecurityRestrictionsDefaultAction: 'Deny'\\n    ipSecurityRestrictions: [\\n      { action: 'Allow', priority: 100, ipAddress: '203.0.113.0/24' }\\n    \
]\\n  }\\n"},"because":"Requests to an app do not come through the integration subnet, so its inbound rules never see them. Access restrictions and private endpoi\
nts are what decides about inbound traffic.","sources":[{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Network routing"},{"file":"000_8cac3612ac4ed818.txt","sect\
ion":"Network Security Groups"}],"examples":[{"name":"none","verdict":"pass","facts":{"mode":"regional","app":{"name":"api"},"subnet":{"name":"integration"},"se\
curity":{"inboundRules":[]}}},{"name":"one","base":"none","verdict":"fail","facts":{"security":{"inboundRules":["azurerm_network_security_rule.in"]}}},{"name":"\
the security group is not in the input","base":"none","verdict":"undecided","facts":{"security":{"inboundRules":{"$unknown":{"symbol":"nsg-shared","reason":"the\
 security group is not in the input"}}}}},{"name":"gateway-required integration","base":"one","verdict":"not-applicable","facts":{"mode":"gateway"}}]}`,"subnet/\
below-recommended-size":`{"when":{"properties":{"mode":{"const":"regional"},"plan":{"properties":{"tier":{"not":{"enum":["FlexConsumption","Dynamic"]}}}}}},"ass\
ert":{"properties":{"subnet":{"anyOf":[{"properties":{"prefixLength":{"type":"integer","maximum":{"param":"recommendedPrefix"}}}},{"properties":{"addressesUsabl\
e":{"type":"integer","atLeast":{"fact":"subnet.addressesNeeded","times":{"param":"reserve"}}}}}]}}},"remedy":{"terraform":"Make it larger now: once an app uses \
the subnet it cannot be resized.\\n\\n  resource \\"azurerm_subnet\\" \\"integration\\" {\\n    address_prefixes = [\\"10.0.1.0/26\\"]\\n  }\\n","bicep":"Make it larger no\
w: once an app uses the subnet it cannot be resized.\\n\\n  properties: {\\n    addressPrefix: '10.0.1.0/26'\\n  }\\n"},"because":"While a plan changes its instance \
size it has twice its instances, upgrades of the platform need spare addresses, and after scaling in it can take hours until addresses are free again. The size \
is fixed while an app uses the subnet. A /26 suits one plan at the largest scale that it can have.","sources":[{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Sub\
net requirements"},{"file":"000_8cac3612ac4ed818.txt","section":"Regional VNet Integration"}],"examples":[{"name":"the recommended size, whatever the scale","ve\
rdict":"pass","facts":{"mode":"regional","plan":{"tier":"PremiumV3"},"subnet":{"prefixLength":26,"addressesUsable":59}}},{"name":"one bit less, and twice the ad\
dresses of the maximum scale","verdict":"pass","facts":{"mode":"regional","plan":{"tier":"PremiumV3"},"subnet":{"prefixLength":27,"addressesUsable":27,"addresse\
sNeeded":13}}},{"name":"one bit less, and one instance too many","verdict":"fail","facts":{"mode":"regional","plan":{"tier":"PremiumV3"},"subnet":{"prefixLength\
":27,"addressesUsable":27,"addressesNeeded":14}}},{"name":"the smallest subnet for a small plan","verdict":"pass","facts":{"mode":"regional","plan":{"tier":"Bas\
ic"},"subnet":{"prefixLength":28,"addressesUsable":11,"addressesNeeded":5}}},{"name":"the smallest subnet, and one instance too many","verdict":"fail","facts":{\
"mode":"regional","plan":{"tier":"Standard"},"subnet":{"prefixLength":28,"addressesUsable":11,"addressesNeeded":6}}},{"name":"in 2019 the advice was the same","\
verdict":"fail","profile":"2019","facts":{"mode":"regional","plan":{"tier":"Standard"},"subnet":{"prefixLength":27,"addressesUsable":27,"addressesNeeded":14}}},\
{"name":"an organisation that wants a /25","verdict":"fail","parameters":{"recommendedPrefix":25},"facts":{"mode":"regional","plan":{"tier":"PremiumV3"},"subnet\
":{"prefixLength":26,"addressesUsable":59,"addressesNeeded":30}}},{"name":"a small subnet, and apps outside the input that may use it too","verdict":"undecided"\
,"facts":{"mode":"regional","plan":{"tier":"PremiumV3"},"subnet":{"prefixLength":27,"addressesUsable":27,"addressesNeeded":{"$unknown":{"symbol":"plans","reason\
":"apps outside the input may use the subnet too","minimum":3}}}}},{"name":"a small subnet that is too small for what is known already","verdict":"fail","facts"\
:{"mode":"regional","plan":{"tier":"PremiumV3"},"subnet":{"prefixLength":27,"addressesUsable":27,"addressesNeeded":{"$unknown":{"symbol":"plans","reason":"apps \
outside the input may use the subnet too","minimum":14}}}}},{"name":"a subnet that is not in the input","verdict":"undecided","facts":{"mode":"regional","plan":\
{"tier":"PremiumV3"}}},{"name":"Flex Consumption counts its addresses in another way","verdict":"not-applicable","facts":{"mode":"regional","plan":{"tier":"Flex\
Consumption"},"subnet":{"prefixLength":28}}},{"name":"gateway mode has no subnet of its own","verdict":"not-applicable","facts":{"mode":"gateway"}}]}`,"subnet/d\
elegation-actions-differ":`{"when":{"properties":{"mode":{"const":"regional"}}},"assert":{"properties":{"subnet":{"properties":{"deviatingDelegationActions":{"m\
axItems":0}}}}},"remedy":{"terraform":"Leave the actions out, or write the service\u2019s own; those of Microsoft.App/environments are\\n[\\"Microsoft.Network/virtualN\
etworks/subnets/join/action\\"].\\n\\n  service_delegation {\\n    name    = \\"Microsoft.Web/serverFarms\\"\\n    actions = [\\"Microsoft.Network/virtualNetworks/subne\
ts/action\\"]\\n  }\\n","bicep":"Leave the actions out; the platform fills them in.\\n\\n  delegations: [\\n    { name: 'web', properties: { serviceName: 'Microsoft.W\
eb/serverFarms' } }\\n  ]\\n"},"because":"The platform sets the actions by the service, whatever is asked for. Terraform then finds another list than the one writ\
ten, plans a change, and finds the same again after the apply.","sources":[{"file":"the platform","section":"hashicorp/terraform-provider-azurerm#5975"},{"file"\
:"the platform","section":"hashicorp/terraform-provider-azurerm#33481"}],"examples":[{"name":"the service\u2019s own actions or none written","verdict":"pass","facts\
":{"mode":"regional","subnet":{"name":"integration","deviatingDelegationActions":[]}}},{"name":"the actions of another service","base":"the service\u2019s own action\
s or none written","verdict":"fail","facts":{"subnet":{"deviatingDelegationActions":["Microsoft.Network/virtualNetworks/subnets/join/action"]}}},{"name":"an emp\
ty list","base":"the service\u2019s own actions or none written","verdict":"fail","facts":{"subnet":{"deviatingDelegationActions":["none"]}}},{"name":"the subnet is \
not in the input","verdict":"undecided","facts":{"mode":"regional","subnet":{"name":"integration"}}},{"name":"gateway-required integration","base":"an empty lis\
t","verdict":"not-applicable","facts":{"mode":"gateway"}}]}`,"subnet/delegation-malformed":`{"when":{"properties":{"mode":{"const":"regional"}}},"assert":{"prop\
erties":{"subnet":{"properties":{"malformedDelegations":{"const":0}}}}},"remedy":{"terraform":"Give each delegation both names. The service is the name within s\
ervice_delegation (in azapi:\\nproperties.serviceName).\\n\\n  delegation {\\n    name = \\"web\\"\\n    service_delegation {\\n      name = \\"Microsoft.Web/serverFarms\
\\"\\n    }\\n  }\\n","bicep":"Give each delegation both names. Where a condition leaves a delegation out, leave out the whole item.\\n\\n  delegations: [\\n    { name\
: 'web', properties: { serviceName: 'Microsoft.Web/serverFarms' } }\\n  ]\\n"},"because":"The network service refuses a list with an item that has no name. What c\
ounts for integration is the service name within the item\u2019s properties; the item\u2019s own name is free, and putting the service there delegates nothing.","prevents\
":["InvalidRequestFormat"],"sources":[{"file":"the platform","section":"Azure/bicep#15634"},{"file":"the platform","section":"Azure/azure-cli#16939"}],"examples\
":[{"name":"well-formed","verdict":"pass","facts":{"mode":"regional","subnet":{"name":"integration","malformedDelegations":0}}},{"name":"one without a name","ba\
se":"well-formed","verdict":"fail","facts":{"subnet":{"malformedDelegations":1}}},{"name":"the subnet is not in the input","verdict":"undecided","facts":{"mode"\
:"regional","subnet":{"name":"integration"}}},{"name":"gateway-required integration","base":"one without a name","verdict":"not-applicable","facts":{"mode":"gat\
eway"}}]}`,"subnet/flex-created-together":`{"when":{"properties":{"mode":{"const":"regional"},"app":{"properties":{"lifecycle":{"const":"create"}}},"plan":{"pro\
perties":{"isFlex":{"const":true}}}}},"assert":{"properties":{"flexCreatedTogether":{"maxItems":0}}},"remedy":{"terraform":"Order them, or apply with -paralleli\
sm=1.\\n\\n  resource \\"azurerm_function_app_flex_consumption\\" \\"second\\" {\\n    depends_on = [azurerm_function_app_flex_consumption.first]\\n  }\\n","bicep":"Orde\
r them; in a loop write @batchSize(1).\\n\\n  resource second 'Microsoft.Web/sites@2024-04-01' = {\\n    dependsOn: [first]\\n  }\\n"},"because":"While a Flex Consum\
ption app joins a subnet it holds a lock on the subnet\u2019s link. A second one that comes at the same time does not wait for it and is refused.","prevents":["Faile\
d to acquire ServiceAssociationLinkLease. Another thread or instance may be holding it."],"sources":[{"file":"the platform","section":"hashicorp/terraform-provi\
der-azurerm#32089"}],"examples":[{"name":"one app","verdict":"pass","facts":{"mode":"regional","app":{"name":"first","lifecycle":"create"},"plan":{"isFlex":true\
},"subnet":{"name":"flex"},"flexCreatedTogether":[]}},{"name":"two apps in no order","base":"one app","verdict":"fail","facts":{"flexCreatedTogether":["azurerm_\
function_app_flex_consumption.second"]}},{"name":"it is not known whether another app joins the subnet","base":"one app","verdict":"undecided","facts":{"flexCre\
atedTogether":{"$unknown":{"symbol":"azurerm_function_app_flex_consumption.second","reason":"the input does not tell whether it joins this subnet"}}}},{"name":"\
an app that exists","base":"two apps in no order","verdict":"not-applicable","facts":{"app":{"lifecycle":"update"}}},{"name":"apps of a plan","base":"two apps i\
n no order","verdict":"not-applicable","facts":{"plan":{"isFlex":false}}},{"name":"gateway-required integration","base":"two apps in no order","verdict":"not-ap\
plicable","facts":{"mode":"gateway"}}]}`,"subnet/maximum-scale-does-not-fit":`{"when":{"properties":{"mode":{"const":"regional"},"plan":{"properties":{"tier":{"\
not":{"enum":["FlexConsumption","Dynamic"]}}}}}},"assert":{"properties":{"subnet":{"properties":{"addressesNeeded":{"type":"integer","atMost":{"fact":"subnet.ad\
dressesUsable"}}}}}},"remedy":{"terraform":"Use a larger subnet, or lower the maximum: the autoscale setting's capacity.maximum, the plan's\\nmaximum_elastic_wor\
ker_count, or its worker_count.\\n\\n  resource \\"azurerm_subnet\\" \\"integration\\" {\\n    address_prefixes = [\\"10.0.1.0/26\\"]\\n  }\\n","bicep":"Use a larger subne\
t, or lower the maximum: the autoscale setting's capacity.maximum, the plan's\\nmaximumElasticWorkerCount, or its sku.capacity.\\n\\n  properties: {\\n    addressPr\
efix: '10.0.1.0/26'\\n  }\\n"},"because":"Every instance of a plan takes one address of its integration subnet; with Windows containers it takes one more for each\
 app of the plan. When the addresses run out the plan cannot scale out, and the subnet cannot be made larger while an app uses it.","prevents":["SubnetIsFull"],\
"sources":[{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Subnet requirements"},{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Windows Containers specific limits"\
},{"file":"000_8cac3612ac4ed818.txt","section":"Regional VNet Integration"}],"examples":[{"name":"as many as there are","verdict":"pass","facts":{"mode":"region\
al","plan":{"tier":"PremiumV3"},"subnet":{"addressesNeeded":27,"addressesUsable":27}}},{"name":"one too many","verdict":"fail","facts":{"mode":"regional","plan"\
:{"tier":"PremiumV3"},"subnet":{"addressesNeeded":28,"addressesUsable":27}}},{"name":"at least one too many, whatever other apps use the subnet","verdict":"fail\
","facts":{"mode":"regional","plan":{"tier":"PremiumV3"},"subnet":{"addressesNeeded":{"$unknown":{"symbol":"plans","reason":"apps outside the input may use the \
subnet too","minimum":28}},"addressesUsable":27}}},{"name":"perhaps too many","verdict":"undecided","facts":{"mode":"regional","plan":{"tier":"PremiumV3"},"subn\
et":{"addressesNeeded":{"$unknown":{"symbol":"plans","reason":"apps outside the input may use the subnet too","minimum":27}},"addressesUsable":27}}},{"name":"fe\
w enough, however it scales","verdict":"pass","facts":{"mode":"regional","plan":{"tier":"PremiumV3"},"subnet":{"addressesNeeded":{"$unknown":{"symbol":"var.maxi\
mum","reason":"no value given","minimum":1,"maximum":27}},"addressesUsable":27}}},{"name":"a subnet that is not in the input","verdict":"undecided","facts":{"mo\
de":"regional","plan":{"tier":"PremiumV3"},"subnet":{"addressesNeeded":3}}},{"name":"ten instances with six Windows containers each","verdict":"fail","facts":{"\
mode":"regional","plan":{"tier":"PremiumV3"},"subnet":{"prefixLength":26,"addressesNeeded":70,"arithmetic":"10 \xD7 (6 + 1)","addressesUsable":59}}},{"name":"the s\
ame arithmetic in 2019","verdict":"fail","profile":"2019","facts":{"mode":"regional","plan":{"tier":"PremiumV2"},"subnet":{"addressesNeeded":28,"addressesUsable\
":27}}},{"name":"Flex Consumption","verdict":"not-applicable","facts":{"mode":"regional","plan":{"tier":"FlexConsumption"},"subnet":{"addressesNeeded":28,"addre\
ssesUsable":27}}},{"name":"gateway mode takes no addresses of a subnet","verdict":"not-applicable","facts":{"mode":"gateway"}}]}`,"subnet/name-invalid-for-flex":`\
{"when":{"properties":{"mode":{"const":"regional"},"plan":{"properties":{"isFlex":{"const":true}}}}},"assert":{"properties":{"subnet":{"properties":{"name":{"ty\
pe":"string","pattern":"^[^_]*$"},"delegations":{"distinct":{"atMost":1}}}}}},"remedy":{"terraform":"Make a subnet for Flex Consumption apps alone, with hyphens\
 in its name.\\n\\n  resource \\"azurerm_subnet\\" \\"flex\\" {\\n    name = \\"flex-apps\\"\\n    delegation {\\n      name = \\"flex\\"\\n      service_delegation {\\n      \
  name    = \\"Microsoft.App/environments\\"\\n        actions = [\\"Microsoft.Network/virtualNetworks/subnets/join/action\\"]\\n      }\\n    }\\n  }\\n","bicep":"Make \
a subnet for Flex Consumption apps alone, with hyphens in its name.\\n\\n  {\\n    name: 'flex-apps'\\n    properties: {\\n      delegations: [\\n        { name: 'fle\
x', properties: { serviceName: 'Microsoft.App/environments' } }\\n      ]\\n    }\\n  }\\n"},"because":"The service that runs Flex Consumption apps does not take a \
subnet with an underscore in its name, though the network service allows such names (documented since the preview of 2024). It also owns the subnets that it use\
s: nothing of another service can be in them.","sources":[{"file":"the platform","section":"Flex Consumption plan: subnet names (MicrosoftDocs/azure-docs pull r\
equest 123860)"}],"examples":[{"name":"hyphens","verdict":"pass","facts":{"mode":"regional","plan":{"isFlex":true},"subnet":{"name":"flex-apps","delegations":["\
microsoft.app/environments"]}}},{"name":"an underscore","verdict":"fail","facts":{"mode":"regional","plan":{"isFlex":true},"subnet":{"name":"flex_apps","delegat\
ions":["microsoft.app/environments"]}}},{"name":"an underscore, and delegations that are not in the input","verdict":"fail","facts":{"mode":"regional","plan":{"\
isFlex":true},"subnet":{"name":"_flex"}}},{"name":"two kinds of delegation","verdict":"fail","facts":{"mode":"regional","plan":{"isFlex":true},"subnet":{"name":\
"flex-apps","delegations":["microsoft.app/environments","microsoft.web/serverfarms"]}}},{"name":"a name that is known only after apply","verdict":"undecided","f\
acts":{"mode":"regional","plan":{"isFlex":true},"subnet":{"delegations":["microsoft.app/environments"]}}},{"name":"an app of a plan may have underscores","verdi\
ct":"not-applicable","facts":{"mode":"regional","plan":{"isFlex":false},"subnet":{"name":"plan_apps","delegations":["microsoft.web/serverfarms"]}}},{"name":"gat\
eway mode has no subnet of its own","verdict":"not-applicable","facts":{"mode":"gateway"}}]}`,"subnet/not-dedicated":`{"when":{"properties":{"mode":{"const":"re\
gional"}}},"assert":{"properties":{"subnet":{"properties":{"otherUsers":{"maxItems":0}}}}},"remedy":{"terraform":"Make a subnet for the integration alone, and l\
eave the other resources where they are.\\n\\n  resource \\"azurerm_subnet\\" \\"integration\\" {\\n    name             = \\"integration\\"\\n    address_prefixes = [\\"1\
0.0.1.0/26\\"]\\n    delegation {\\n      name = \\"app-service\\"\\n      service_delegation {\\n        name = \\"Microsoft.Web/serverFarms\\"\\n      }\\n    }\\n  }\\n",\
"bicep":"Make a subnet for the integration alone, and leave the other resources where they are.\\n\\n  {\\n    name: 'integration'\\n    properties: {\\n      addres\
sPrefix: '10.0.1.0/26'\\n      delegations: [\\n        { name: 'app-service', properties: { serviceName: 'Microsoft.Web/serverFarms' } }\\n      ]\\n    }\\n  }\\n"}\
,"because":"A subnet that is delegated belongs to one service, which takes and gives back its addresses as it scales. The network service therefore neither dele\
gates a subnet in which something lives nor lets anything else into one that is delegated: no network interface, private endpoint, gateway, container group or l\
oad balancer.","prevents":["SubnetDelegationsCannotChangeWhenSubnetUsedByResource","Delegations of subnet cannot be changed from [] to [Microsoft.Web/serverFarm\
s] because it is being used by the resource","SubnetWithExternalResourcesCannotBeUsedByOtherResources","cannot be used because it contains external resources","\
The selected subnet has a delegation and cannot be used with a private endpoint"],"sources":[{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Subnet requirements"}\
,{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Limitations"},{"file":"000_8cac3612ac4ed818.txt","section":"Regional VNet Integration"}],"examples":[{"name":"not\
hing else in it","verdict":"pass","facts":{"mode":"regional","subnet":{"otherUsers":[]}}},{"name":"a private endpoint in it","verdict":"fail","facts":{"mode":"r\
egional","subnet":{"otherUsers":["azurerm_private_endpoint.sql"]}}},{"name":"several others in it","verdict":"fail","facts":{"mode":"regional","subnet":{"otherU\
sers":["azurerm_lb.front","azurerm_network_interface.vm"]}}},{"name":"the same in 2019","verdict":"fail","profile":"2019","facts":{"mode":"regional","subnet":{"\
otherUsers":["azurerm_private_endpoint.sql"]}}},{"name":"an existing subnet, of which the input does not tell what lives in it","verdict":"undecided","facts":{"\
mode":"regional","subnet":{"otherUsers":{"$unknown":{"symbol":"data.azurerm_subnet.apps: what lives in it","reason":"what lives in the subnet is not in the inpu\
t"}}}}},{"name":"gateway mode has no subnet of its own","verdict":"not-applicable","facts":{"mode":"gateway"}}]}`,"subnet/not-delegated":`{"when":{"properties":\
{"mode":{"const":"regional"}}},"assert":{"properties":{"subnet":{"properties":{"delegations":{"contains":{"sameAs":{"fact":"plan.requiredDelegation"}},"items":{\
"enum":["microsoft.web/serverfarms","microsoft.app/environments"],"sameAs":{"fact":"plan.requiredDelegation"}}}}}}},"remedy":{"terraform":"Delegate the subnet t\
o the service that the app's plan belongs to, and to no other.\\n\\n  resource \\"azurerm_subnet\\" \\"integration\\" {\\n    delegation {\\n      name = \\"app-service\\\
"\\n      service_delegation {\\n        name    = \\"Microsoft.Web/serverFarms\\"\\n        actions = [\\"Microsoft.Network/virtualNetworks/subnets/action\\"]\\n      \
}\\n    }\\n  }\\n\\nFor a Flex Consumption app the name is \\"Microsoft.App/environments\\" and the action\\n\\"Microsoft.Network/virtualNetworks/subnets/join/action\\"\
.\\n","bicep":"Delegate the subnet to the service that the app's plan belongs to, and to no other.\\n\\n  delegations: [\\n    {\\n      name: 'app-service'\\n      p\
roperties: {\\n        serviceName: 'Microsoft.Web/serverFarms'\\n      }\\n    }\\n  ]\\n\\nFor a Flex Consumption app the serviceName is 'Microsoft.App/environments\
'.\\n"},"because":"By the delegation the owner of the network allows one service to place its interfaces in the subnet and to set them up. App Service refuses to\
 connect an app to a subnet that has not been given to it, or to another service as well. Flex Consumption apps run on another service than the plans do, hence \
their other delegation.","prevents":["is missing a delegation to Microsoft.Web/serverFarms. Please add the delegation and try again.","VirtualNetworkSubnetHasIn\
correctDelegation","SubnetMissingRequiredDelegation","requires any of the following delegation(s) [Microsoft.Web/serverFarms] to reference service association l\
ink"],"sources":[{"file":"003_e9cc4b29cfa7aaa9.txt","section":"How virtual network integration works"},{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Deleting th\
e App Service plan or app before disconnecting the network integration"},{"file":"000_8cac3612ac4ed818.txt","section":"How Regional VNet Integration works"},{"f\
ile":"000_8cac3612ac4ed818.txt","section":"Debugging access to VNet hosted resources"},{"file":"the platform","section":"Flex Consumption plan: virtual network \
integration (Microsoft.App/environments)"}],"examples":[{"name":"delegated to App Service","verdict":"pass","facts":{"mode":"regional","plan":{"requiredDelegati\
on":"microsoft.web/serverfarms"},"subnet":{"delegations":["microsoft.web/serverfarms"]}}},{"name":"not delegated","verdict":"fail","facts":{"mode":"regional","p\
lan":{"requiredDelegation":"microsoft.web/serverfarms"},"subnet":{"delegations":[]}}},{"name":"delegated to environments, not to plans","verdict":"fail","facts"\
:{"mode":"regional","plan":{"requiredDelegation":"microsoft.web/serverfarms"},"subnet":{"delegations":["microsoft.web/hostingenvironments"]}}},{"name":"delegate\
d to another service as well","verdict":"fail","facts":{"mode":"regional","plan":{"requiredDelegation":"microsoft.web/serverfarms"},"subnet":{"delegations":["mi\
crosoft.web/serverfarms","microsoft.sql/managedinstances"]}}},{"name":"a delegation without a service name","verdict":"fail","facts":{"mode":"regional","plan":{\
"requiredDelegation":"microsoft.web/serverfarms"},"subnet":{"delegations":["none"]}}},{"name":"in 2019 it was the same","verdict":"fail","profile":"2019","facts\
":{"mode":"regional","plan":{"requiredDelegation":"microsoft.web/serverfarms"},"subnet":{"delegations":[]}}},{"name":"a Flex Consumption app in its own kind of \
subnet","verdict":"pass","facts":{"mode":"regional","plan":{"requiredDelegation":"microsoft.app/environments"},"subnet":{"delegations":["microsoft.app/environme\
nts"]}}},{"name":"a Flex Consumption app in a subnet for plans","verdict":"fail","facts":{"mode":"regional","plan":{"requiredDelegation":"microsoft.app/environm\
ents"},"subnet":{"delegations":["microsoft.web/serverfarms"]}}},{"name":"an app of a plan in a subnet for Flex Consumption","verdict":"fail","facts":{"mode":"re\
gional","plan":{"requiredDelegation":"microsoft.web/serverfarms"},"subnet":{"delegations":["microsoft.app/environments"]}}},{"name":"a subnet that is not in the\
 input","verdict":"undecided","facts":{"mode":"regional","plan":{"requiredDelegation":"microsoft.web/serverfarms"}}},{"name":"a plan that is not in the input, a\
nd a subnet for plans","verdict":"undecided","facts":{"mode":"regional","subnet":{"delegations":["microsoft.web/serverfarms"]}}},{"name":"a plan that is not in \
the input, and no delegation","verdict":"fail","facts":{"mode":"regional","subnet":{"delegations":[]}}},{"name":"a plan that is not in the input, and a delegati\
on that is right for none","verdict":"fail","facts":{"mode":"regional","subnet":{"delegations":["microsoft.sql/managedinstances"]}}},{"name":"gateway mode needs\
 no delegation","verdict":"not-applicable","facts":{"mode":"gateway","subnet":{"delegations":[]}}}]}`,"subnet/outside-network":`{"when":{"properties":{"mode":{"\
const":"regional"},"subnet":{"properties":{"isDeployed":{"const":true}}}}},"assert":{"properties":{"subnet":{"properties":{"invalidPrefixes":{"maxItems":0},"out\
sideNetwork":{"maxItems":0}}}}},"remedy":{"terraform":"Write a prefix inside address_space of the network, in CIDR notation and with all host bits zero\\n(10.0.0\
.0/24, not 10.0.0.1/24); cidrsubnet() works out one that is both.\\n\\n  resource \\"azurerm_subnet\\" \\"integration\\" {\\n    address_prefixes = [cidrsubnet(\\"10.0.\
0.0/16\\", 10, 4)] # 10.0.1.0/26\\n  }\\n","bicep":"Write a prefix inside addressSpace of the network, in CIDR notation and with all host bits zero\\n(10.0.0.0/24, \
not 10.0.0.1/24); cidrSubnet() works out one that is both.\\n\\n  properties: {\\n    addressPrefix: cidrSubnet('10.0.0.0/16', 26, 4) // 10.0.1.0/26\\n  }\\n"},"beca\
use":"A subnet is a part of its network's address space, and the network service routes by whole prefixes. It refuses a subnet that lies elsewhere, and a prefix\
 that names a host within a block rather than the block.","prevents":["NetcfgSubnetRangeOutsideVnet","is not valid because its IP address range is outside the I\
P address range of virtual network","NetcfgInvalidSubnet","is not valid in virtual network","InvalidAddressPrefixFormat","has an invalid CIDR notation. For the \
given prefix length, the address prefix should be"],"sources":[{"file":"the platform","section":"Virtual networks: subnets; errors NetcfgSubnetRangeOutsideVnet \
and InvalidAddressPrefixFormat"}],"examples":[{"name":"inside the network","verdict":"pass","facts":{"mode":"regional","subnet":{"isDeployed":true,"prefixes":["\
10.0.1.0/26"],"invalidPrefixes":[],"outsideNetwork":[]}}},{"name":"outside the network","verdict":"fail","facts":{"mode":"regional","subnet":{"isDeployed":true,\
"prefixes":["10.1.1.0/26"],"invalidPrefixes":[],"outsideNetwork":["10.1.1.0/26"]}}},{"name":"host bits that are not zero","verdict":"fail","facts":{"mode":"regi\
onal","subnet":{"isDeployed":true,"prefixes":["10.0.0.1/24"],"invalidPrefixes":["10.0.0.1/24"]}}},{"name":"a network that is not in the input","verdict":"undeci\
ded","facts":{"mode":"regional","subnet":{"isDeployed":true,"prefixes":["10.0.1.0/26"],"invalidPrefixes":[]}}},{"name":"an invalid prefix in a network that is n\
ot in the input","verdict":"fail","facts":{"mode":"regional","subnet":{"isDeployed":true,"prefixes":["10.0.1.0"],"invalidPrefixes":["10.0.1.0"]}}},{"name":"gate\
way mode has no subnet of its own","verdict":"not-applicable","facts":{"mode":"gateway"}},{"name":"a subnet that the platform has accepted before","verdict":"no\
t-applicable","facts":{"mode":"regional","subnet":{"isDeployed":false}}}]}`,"subnet/overlaps-sibling":`{"when":{"properties":{"mode":{"const":"regional"},"subne\
t":{"properties":{"isDeployed":{"const":true}}}}},"assert":{"properties":{"subnet":{"properties":{"overlaps":{"maxItems":0}}}}},"remedy":{"terraform":"Give one \
of the subnets a prefix of its own; cidrsubnets() works out prefixes that do not overlap.\\n\\n  locals {\\n    prefixes = cidrsubnets(\\"10.0.0.0/24\\", 2, 2, 1) # \
/26, /26, /25\\n  }\\n","bicep":"Give one of the subnets a prefix of its own; cidrSubnet() with a number for each works out prefixes that do not\\noverlap.\\n\\n  ad\
dressPrefix: cidrSubnet('10.0.0.0/24', 26, 1)\\n"},"because":"Every address of a network belongs to one subnet at most, or the platform could not tell which secu\
rity group and which routes it goes by. It refuses the later of two subnets that overlap.","prevents":["NetcfgSubnetRangesOverlap","is not valid because its IP \
address range overlaps with that of an existing subnet in virtual network"],"sources":[{"file":"the platform","section":"Virtual networks: subnets; error Netcfg\
SubnetRangesOverlap"}],"examples":[{"name":"side by side","verdict":"pass","facts":{"mode":"regional","subnet":{"isDeployed":true,"prefixes":["10.0.1.0/26"],"ov\
erlaps":[]}}},{"name":"inside another subnet","verdict":"fail","facts":{"mode":"regional","subnet":{"isDeployed":true,"prefixes":["10.0.1.0/26"],"overlaps":["az\
urerm_subnet.data"]}}},{"name":"prefixes that are known only after apply","verdict":"undecided","facts":{"mode":"regional","subnet":{"isDeployed":true,"overlaps\
":{"$unknown":{"symbol":"var.prefix","reason":"no value given"}}}}},{"name":"gateway mode has no subnet of its own","verdict":"not-applicable","facts":{"mode":"\
gateway"}},{"name":"a subnet that the platform has accepted before","verdict":"not-applicable","facts":{"mode":"regional","subnet":{"isDeployed":false}}}]}`,"su\
bnet/reserved-name":`{"when":{"properties":{"mode":{"const":"regional"}}},"assert":{"properties":{"subnet":{"properties":{"isReservedName":{"const":false}}}}},"\
remedy":{"terraform":"Make a subnet of another name for the integration.\\n\\n  resource \\"azurerm_subnet\\" \\"integration\\" {\\n    name = \\"integration\\"\\n  }\\n",\
"bicep":"Make a subnet of another name for the integration.\\n\\n  {\\n    name: 'integration'\\n    properties: {}\\n  }\\n"},"because":"VPN and ExpressRoute gateway\
s, Azure Firewall, Bastion and Route Server find their subnet by a fixed name (GatewaySubnet, AzureFirewallSubnet, AzureFirewallManagementSubnet, AzureBastionSu\
bnet, RouteServerSubnet). The network service holds subnets of these names to the rules of those services, which leave no place for a delegation to App Service.\
","sources":[{"file":"the platform","section":"Virtual networks: subnets that services find by their name"}],"examples":[{"name":"a name of one's own","verdict"\
:"pass","facts":{"mode":"regional","subnet":{"name":"integration","isReservedName":false}}},{"name":"the gateways' subnet","verdict":"fail","facts":{"mode":"reg\
ional","subnet":{"name":"gatewaysubnet","isReservedName":true}}},{"name":"a name that is known only after apply","verdict":"undecided","facts":{"mode":"regional\
"}},{"name":"gateway mode goes by the gateways' subnet","verdict":"not-applicable","facts":{"mode":"gateway","subnet":{"isReservedName":true}}}]}`,"subnet/scale\
-change-does-not-fit":`{"when":{"properties":{"mode":{"const":"regional"},"plan":{"properties":{"tier":{"not":{"enum":["FlexConsumption","Dynamic"]}}}}}},"asser\
t":{"properties":{"subnet":{"properties":{"addressesNeededWhileScaling":{"type":"integer","atMost":{"fact":"subnet.addressesUsable"}}}}}},"remedy":{"terraform":\
"Use a larger subnet, or lower the maximum: the autoscale setting's capacity.maximum, the plan's\\nmaximum_elastic_worker_count, or its worker_count. Else scale \
the plan in before its sku is changed.\\n\\n  resource \\"azurerm_subnet\\" \\"integration\\" {\\n    address_prefixes = [\\"10.0.1.0/26\\"]\\n  }\\n","bicep":"Use a large\
r subnet, or lower the maximum: the autoscale setting's capacity.maximum, the plan's\\nmaximumElasticWorkerCount, or its sku.capacity. Else scale the plan in bef\
ore its sku is changed.\\n\\n  properties: {\\n    addressPrefix: '10.0.1.0/26'\\n  }\\n"},"because":"When a plan is scaled up or down, the new instances come up bes\
ide the old ones, and each of them needs an address of its own until the old ones are gone. Upgrades of the platform need spare addresses too. With too few the \
change hangs, or the plan stays with fewer instances than it should have.","prevents":["SubnetIsFull"],"sources":[{"file":"003_e9cc4b29cfa7aaa9.txt","section":"\
Subnet requirements"},{"file":"000_8cac3612ac4ed818.txt","section":"Regional VNet Integration"}],"examples":[{"name":"as many as there are","verdict":"pass","fa\
cts":{"mode":"regional","plan":{"tier":"PremiumV3"},"subnet":{"addressesNeededWhileScaling":27,"addressesUsable":27}}},{"name":"one too many","verdict":"fail","\
facts":{"mode":"regional","plan":{"tier":"PremiumV3"},"subnet":{"addressesNeededWhileScaling":28,"addressesUsable":27}}},{"name":"thirteen instances in a /27","\
verdict":"pass","facts":{"mode":"regional","plan":{"tier":"PremiumV3"},"subnet":{"prefixLength":27,"addressesNeeded":13,"addressesNeededWhileScaling":27,"addres\
sesUsable":27}}},{"name":"fourteen instances in a /27","verdict":"fail","facts":{"mode":"regional","plan":{"tier":"PremiumV3"},"subnet":{"prefixLength":27,"addr\
essesNeeded":14,"addressesNeededWhileScaling":29,"addressesUsable":27}}},{"name":"the same in 2019","verdict":"fail","profile":"2019","facts":{"mode":"regional"\
,"plan":{"tier":"Standard"},"subnet":{"prefixLength":27,"addressesNeeded":14,"addressesNeededWhileScaling":29,"addressesUsable":27}}},{"name":"at least one too \
many, whatever other apps use the subnet","verdict":"fail","facts":{"mode":"regional","plan":{"tier":"PremiumV3"},"subnet":{"addressesNeededWhileScaling":{"$unk\
nown":{"symbol":"plans","reason":"apps outside the input may use the subnet too","minimum":28}},"addressesUsable":27}}},{"name":"perhaps too many","verdict":"un\
decided","facts":{"mode":"regional","plan":{"tier":"PremiumV3"},"subnet":{"addressesNeededWhileScaling":{"$unknown":{"symbol":"plans","reason":"apps outside the\
 input may use the subnet too","minimum":27}},"addressesUsable":27}}},{"name":"few enough, however it scales","verdict":"pass","facts":{"mode":"regional","plan"\
:{"tier":"PremiumV3"},"subnet":{"addressesNeededWhileScaling":{"$unknown":{"symbol":"var.maximum","reason":"no value given","minimum":3,"maximum":27}},"addresse\
sUsable":27}}},{"name":"a subnet that is not in the input","verdict":"undecided","facts":{"mode":"regional","plan":{"tier":"PremiumV3"},"subnet":{"addressesNeed\
edWhileScaling":3}}},{"name":"Flex Consumption has no size to change","verdict":"not-applicable","facts":{"mode":"regional","plan":{"tier":"FlexConsumption"},"s\
ubnet":{"addressesNeededWhileScaling":28,"addressesUsable":27}}},{"name":"gateway mode takes no addresses of a subnet","verdict":"not-applicable","facts":{"mode\
":"gateway"}}]}`,"subnet/service-endpoint-policy":`{"when":{"properties":{"mode":{"const":"regional"}}},"assert":{"properties":{"subnet":{"properties":{"service\
EndpointPolicies":{"const":0}}}}},"remedy":{"terraform":"Take the policy away from the subnet. Service endpoints themselves may stay; to limit where the app's d\
ata can go,\\nrestrict the storage accounts by their own firewalls or use private endpoints.\\n\\n  resource \\"azurerm_subnet\\" \\"integration\\" {\\n    # no service\
_endpoint_policy_ids\\n  }\\n","bicep":"Take the policy away from the subnet. Service endpoints themselves may stay; to limit where the app's data can go,\\nrestri\
ct the storage accounts by their own firewalls or use private endpoints.\\n\\n  properties: {\\n    serviceEndpointPolicies: []\\n  }\\n"},"because":"A service endpo\
int policy decides for a whole subnet which storage accounts can be reached from it, those that the platform's workers need for themselves included. The platfor\
m does not accept a subnet that is limited in this way.","sources":[{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Limitations"}],"examples":[{"name":"no policy"\
,"verdict":"pass","facts":{"mode":"regional","subnet":{"serviceEndpointPolicies":0}}},{"name":"one policy","verdict":"fail","facts":{"mode":"regional","subnet":\
{"serviceEndpointPolicies":1}}},{"name":"at least one","verdict":"fail","facts":{"mode":"regional","subnet":{"serviceEndpointPolicies":{"$unknown":{"symbol":"po\
licies","reason":"known after apply","minimum":1}}}}},{"name":"policies that are known only after apply","verdict":"undecided","facts":{"mode":"regional","subne\
t":{"serviceEndpointPolicies":{"$unknown":{"symbol":"azurerm_subnet.apps.service_endpoint_policy_ids","reason":"known after apply"}}}}},{"name":"gateway mode ha\
s no subnet of its own","verdict":"not-applicable","facts":{"mode":"gateway"}}]}`,"subnet/shared-across-subscriptions":`{"when":{"properties":{"mode":{"const":"\
regional"},"subnet":{"properties":{"joinedPlans":{"type":"integer","minimum":2}}}}},"assert":{"properties":{"subnet":{"properties":{"joinedPlanSubscriptions":{"\
type":"integer","maximum":{"param":"subscriptions"}}}}}},"remedy":{"terraform":"Make one subnet for the plans of each subscription. The network itself may be in\
 yet another subscription.\\n\\n  resource \\"azurerm_subnet\\" \\"integration_team_b\\" {\\n    provider             = azurerm.hub\\n    virtual_network_name = azurerm\
_virtual_network.hub.name\\n    address_prefixes     = [\\"10.0.2.0/26\\"]\\n  }\\n","bicep":"Make one subnet for the plans of each subscription. The network itself \
may be in yet another subscription.\\n\\n  {\\n    name: 'integration-team-b'\\n    properties: {\\n      addressPrefix: '10.0.2.0/26'\\n    }\\n  }\\n"},"because":"Sev\
eral plans may join one subnet (multi-plan subnet join), but the platform lets in only plans of one subscription. Where the network itself is does not matter fo\
r this.","sources":[{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Subnet requirements"}],"examples":[{"name":"two plans of one subscription","verdict":"pass","f\
acts":{"mode":"regional","subnet":{"joinedPlans":2,"joinedPlanSubscriptions":1}}},{"name":"two plans of two subscriptions","verdict":"fail","facts":{"mode":"reg\
ional","subnet":{"joinedPlans":2,"joinedPlanSubscriptions":2}}},{"name":"at least two subscriptions","verdict":"fail","facts":{"mode":"regional","subnet":{"join\
edPlans":{"$unknown":{"symbol":"plans","reason":"apps outside the input may use the subnet too","minimum":2}},"joinedPlanSubscriptions":{"$unknown":{"symbol":"s\
ubscriptions","reason":"apps outside the input may use the subnet too","minimum":2}}}}},{"name":"the subscriptions of two provider configurations","verdict":"un\
decided","facts":{"mode":"regional","subnet":{"joinedPlans":2,"joinedPlanSubscriptions":{"$unknown":{"symbol":"subscriptions","reason":"the input does not tell \
which apps use the subnet","minimum":1}}}}},{"name":"a subnet that apps outside the input may use","verdict":"undecided","facts":{"mode":"regional","subnet":{"j\
oinedPlans":{"$unknown":{"symbol":"plans","reason":"apps outside the input may use the subnet too","minimum":1}},"joinedPlanSubscriptions":{"$unknown":{"symbol"\
:"subscriptions","reason":"apps outside the input may use the subnet too","minimum":1}}}}},{"name":"one plan","verdict":"not-applicable","facts":{"mode":"region\
al","subnet":{"joinedPlans":1,"joinedPlanSubscriptions":1}}},{"name":"gateway mode has no subnet of its own","verdict":"not-applicable","facts":{"mode":"gateway\
"}}]}`,"subnet/shared-by-flex-and-plan":`{"when":{"properties":{"mode":{"const":"regional"}}},"assert":{"properties":{"subnet":{"properties":{"joinedKinds":{"di\
stinct":{"atMost":1}}}}}},"remedy":{"terraform":"Give the Flex Consumption apps a subnet of their own.\\n\\n  resource \\"azurerm_subnet\\" \\"flex\\" {\\n    delegati\
on {\\n      name = \\"flex\\"\\n      service_delegation {\\n        name = \\"Microsoft.App/environments\\"\\n      }\\n    }\\n  }\\n","bicep":"Give the Flex Consumptio\
n apps a subnet of their own.\\n\\n  {\\n    name: 'flex'\\n    properties: {\\n      delegations: [\\n        { name: 'flex', properties: { serviceName: 'Microsoft.A\
pp/environments' } }\\n      ]\\n    }\\n  }\\n"},"because":"The two run on different services, each of which links itself to the subnet and needs its own delegatio\
n. A subnet takes one such link.","prevents":["OnlyOneServiceAssociationLinkAllowedPerSubnet"],"sources":[{"file":"the platform","section":"Azure/Azure-Function\
s#2605"}],"examples":[{"name":"plans alone","verdict":"pass","facts":{"mode":"regional","subnet":{"name":"integration","joinedKinds":["plan"]}}},{"name":"Flex C\
onsumption alone","base":"plans alone","verdict":"pass","facts":{"subnet":{"joinedKinds":["flex"]}}},{"name":"both","base":"plans alone","verdict":"fail","facts\
":{"subnet":{"joinedKinds":["flex","plan"]}}},{"name":"a plan and one that is not in the input","base":"plans alone","verdict":"undecided","facts":{"subnet":{"j\
oinedKinds":{"$unknown":{"symbol":"plans in azurerm_subnet.integration","reason":"the input does not tell which apps use the subnet"}}}}},{"name":"gateway-requi\
red integration","base":"both","verdict":"not-applicable","facts":{"mode":"gateway"}}]}`,"subnet/too-small-to-share":`{"when":{"properties":{"mode":{"const":"re\
gional"},"plan":{"properties":{"tier":{"not":{"enum":["FlexConsumption","Dynamic"]}}}},"subnet":{"properties":{"joinedPlans":{"type":"integer","minimum":2}}}}},\
"assert":{"properties":{"subnet":{"properties":{"prefixLength":{"type":"integer","maximum":{"param":"longestSharedPrefix"}}}}}},"remedy":{"terraform":"Give each\
 plan a subnet of its own, or make the shared one larger. A subnet that an app already uses cannot be\\nresized: create a second one and point the apps of one pl\
an at it.\\n\\n  resource \\"azurerm_subnet\\" \\"shared\\" {\\n    address_prefixes = [\\"10.0.1.0/26\\"]\\n  }\\n","bicep":"Give each plan a subnet of its own, or make t\
he shared one larger. A subnet that an app already uses cannot be\\nresized: create a second one and point the apps of one plan at it.\\n\\n  properties: {\\n    ad\
dressPrefix: '10.0.1.0/26'\\n  }\\n"},"because":"Every instance of every plan takes an address, and each plan doubles its instances for a while when its size chan\
ges; so the platform lets a second plan only into a subnet with room for it (multi-plan subnet join). In 2019 a subnet belonged to the first plan that used it, \
whatever its size.","prevents":["Minimum subnet size allowed for joining multiple App Service Plans to same subnet is /26","is already occupied by service"],"so\
urces":[{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Subnet requirements"},{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Limitations"},{"file":"000_8cac3612ac4\
ed818.txt","section":"Regional VNet Integration"}],"examples":[{"name":"two plans in the smallest subnet that can be shared","verdict":"pass","facts":{"mode":"r\
egional","plan":{"tier":"PremiumV3"},"subnet":{"joinedPlans":2,"prefixLength":26}}},{"name":"two plans, one bit too long","verdict":"fail","facts":{"mode":"regi\
onal","plan":{"tier":"PremiumV3"},"subnet":{"joinedPlans":2,"prefixLength":27}}},{"name":"in 2019 no subnet was shared","verdict":"fail","profile":"2019","facts\
":{"mode":"regional","plan":{"tier":"PremiumV2"},"subnet":{"joinedPlans":2,"prefixLength":16}}},{"name":"in 2019 one plan in its subnet","verdict":"not-applicab\
le","profile":"2019","facts":{"mode":"regional","plan":{"tier":"PremiumV2"},"subnet":{"joinedPlans":1,"prefixLength":27}}},{"name":"one plan needs no room for a\
nother","verdict":"not-applicable","facts":{"mode":"regional","plan":{"tier":"PremiumV3"},"subnet":{"joinedPlans":1,"prefixLength":28}}},{"name":"a large subnet\
 that apps outside the input may use","verdict":"pass","facts":{"mode":"regional","plan":{"tier":"PremiumV3"},"subnet":{"joinedPlans":{"$unknown":{"symbol":"pla\
ns","reason":"apps outside the input may use the subnet too","minimum":1}},"prefixLength":26}}},{"name":"a small subnet that apps outside the input may use","ve\
rdict":"undecided","facts":{"mode":"regional","plan":{"tier":"PremiumV3"},"subnet":{"joinedPlans":{"$unknown":{"symbol":"plans","reason":"apps outside the input\
 may use the subnet too","minimum":1}},"prefixLength":27}}},{"name":"a small subnet that two plans use, and perhaps more","verdict":"fail","facts":{"mode":"regi\
onal","plan":{"tier":"PremiumV3"},"subnet":{"joinedPlans":{"$unknown":{"symbol":"plans","reason":"apps outside the input may use the subnet too","minimum":2}},"\
prefixLength":27}}},{"name":"a prefix that is known only after apply","verdict":"undecided","facts":{"mode":"regional","plan":{"tier":"PremiumV3"},"subnet":{"jo\
inedPlans":2}}},{"name":"Flex Consumption apps","verdict":"not-applicable","facts":{"mode":"regional","plan":{"tier":"FlexConsumption"},"subnet":{"joinedPlans":\
3,"prefixLength":27}}},{"name":"gateway mode has no subnet of its own","verdict":"not-applicable","facts":{"mode":"gateway"}}]}`,"subnet/too-small":`{"when":{"p\
roperties":{"mode":{"const":"regional"}}},"assert":{"properties":{"subnet":{"properties":{"prefixLength":{"type":"integer","maximum":{"param":"longestPrefix"}}}\
}}},"remedy":{"terraform":"Give the subnet a larger prefix. A subnet that an app already uses cannot be resized: create a second one,\\npoint the app at it and t\
hen remove the first.\\n\\n  resource \\"azurerm_subnet\\" \\"integration\\" {\\n    address_prefixes = [\\"10.0.1.0/26\\"]\\n  }\\n","bicep":"Give the subnet a larger pre\
fix. A subnet that an app already uses cannot be resized: create a second one,\\npoint the app at it and then remove the first.\\n\\n  properties: {\\n    addressPr\
efix: '10.0.1.0/26'\\n  }\\n"},"because":"The platform keeps five addresses of every subnet, and each instance of the plan takes one more. A subnet below the mini\
mum is refused when the app is connected, and its size cannot be changed once an app uses it.","sources":[{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Limitati\
ons"},{"file":"003_e9cc4b29cfa7aaa9.txt","section":"Subnet requirements"},{"file":"000_8cac3612ac4ed818.txt","section":"Regional VNet Integration"}],"examples":\
[{"name":"the smallest subnet that will do","verdict":"pass","facts":{"mode":"regional","subnet":{"prefixLength":28}}},{"name":"one bit too long","verdict":"fai\
l","facts":{"mode":"regional","subnet":{"prefixLength":29}}},{"name":"a large subnet","verdict":"pass","facts":{"mode":"regional","subnet":{"prefixLength":24}}}\
,{"name":"in 2019 a /28 was too small","verdict":"fail","profile":"2019","facts":{"mode":"regional","subnet":{"prefixLength":28}}},{"name":"in 2019 a /27 was th\
e smallest","verdict":"pass","profile":"2019","facts":{"mode":"regional","subnet":{"prefixLength":27}}},{"name":"an organisation that asks for more","verdict":"\
fail","parameters":{"longestPrefix":26},"facts":{"mode":"regional","subnet":{"prefixLength":27}}},{"name":"a prefix that is known only after apply","verdict":"u\
ndecided","facts":{"mode":"regional"}},{"name":"one of two prefixes, both large enough","verdict":"pass","facts":{"mode":"regional","subnet":{"prefixLength":{"$\
unknown":{"symbol":"var.size","reason":"no value given","possible":[26,27]}}}}},{"name":"one of two prefixes, one too small","verdict":"undecided","facts":{"mod\
e":"regional","subnet":{"prefixLength":{"$unknown":{"symbol":"var.size","reason":"no value given","possible":[28,29]}}}}},{"name":"gateway mode has no subnet of\
 its own","verdict":"not-applicable","facts":{"mode":"gateway"}}]}`};function policyTexts(name){let text4=texts2[name];if(text4===void 0)throw new Error(`the po\
licy ${name} has no texts`);return JSON.parse(text4)}function builtInRules(profile2){return{policies,profile:profile2,textsOf:policyTexts}}async function settingsOf3(parsed3,inputs2,host2){let found=findConfig(parsed3,inputs2,host2);if(found!==void 0||textOf(parsed3,"baseline")!==void 0){let{configured}=await import("./with-ajv-5QQFA4JK.mjs");
return configured(found,parsed3,host2)}let choices=choose(flagsOf(parsed3));return{choices,rules:builtInRules(choices.profile.value),notices:[],complete:graph=>graph}}
function flagsOf(parsed3){return{profile:profiles.find(era=>era===textOf(parsed3,"profile")),failOn:failOnChoices.find(severity=>severity===textOf(parsed3,"fail\
-on")),failOnUndecided:hasFlag(parsed3,"fail-on-undecided"),strict:hasFlag(parsed3,"strict")}}function statusOf({fail,undecided:undecided2,unread},{failOn:failOn2,failOnUndecided:failOnUndecided2}){return severities.some(severity=>fail[severity]>0&&isAtLeast(
severity,failOn2.value))||undecided2+unread>0&&failOnUndecided2.value?exitStatus.findings:exitStatus.clean}function isAtLeast(severity,bound){return bound!=="ne\
ver"&&severities.indexOf(severity)<=severities.indexOf(bound)}async function check(parsed3,host2){let targets2=targetsOf(parsed3,reportFormats,host2),isAll=textOf(parsed3,"show")==="all",showAll=isAll||targets2.some(({kind})=>showsPasses(
kind)),{report,graph,rules,choices}=await withErrors(targets2,host2,async()=>{let settings=await settingsOf3(parsed3,parsed3.positionals,host2);return{...settings,
...await judgeInputs(parsed3.positionals,settings,showAll,parsed3,host2)}}),status=statusOf(report.summary,choices);return await writeReport(report,{parsed:parsed3,
host:host2,rules,isAll,isFailing:status!==exitStatus.clean,targets:targets2}),{report,graph,rules,status}}import{parseArgs}from"node:util";function parsePlain(parameters2,commands3){let command2=commands3.find(({name})=>name.split(" ").every((word2,index)=>parameters2[index]===
word2));if(command2===void 0)return;let rest=parameters2.slice(command2.name.split(" ").length);if(!rest.some(isUnusual))try{let{tokens}=parseArgs({args:rest,options:optionsOf(
command2),strict:!0,allowPositionals:!0,tokens:!0});return collect(command2,tokens)}catch{return}}function isUnusual(word2){return word2.startsWith("-")&&word2!==
"-"&&!/^--[a-z][a-z-]*(=.+)?$/su.test(word2)||word2===""}function optionsOf({options}){return Object.fromEntries(options.map(({name,kind})=>[name,{type:kind==="\
flag"?"boolean":"string",multiple:kind==="texts"}]))}function collect(command2,tokens){let positionals=[],values2=new Map;for(let{kind,name="",value}of tokens){
if(kind==="positional"&&positionals.push(value??""),kind!=="option")continue;if(value==="-")return;let earlier=values2.get(name),takesMany=command2.options.some(
option2=>option2.name===name&&option2.kind==="texts");if(earlier!==void 0&&!takesMany)return;takesMany?values2.set(name,[...Array.isArray(earlier)?earlier:[],value??
""]):values2.set(name,value??!0)}return fits(command2,positionals)?{command:command2,positionals,values:values2}:void 0}function fits({positionals:wanted},given){
let least=wanted.filter(({isRequired})=>isRequired).length,most=wanted.some(({takesMany})=>takesMany)?Number.POSITIVE_INFINITY:wanted.length;return given.length>=
least&&given.length<=most}import{readdirSync as readdirSync5,statSync as statSync5}from"node:fs";import{join as join10}from"node:path";function expandPatterns(lines){let found=lines.filter(line=>!line.startsWith("!")).flatMap(pathsOf),removed=new Set(lines.filter(line=>line.startsWith("!")).flatMap(
line=>matches(line.slice(1)))),kept=[...new Set(found)].filter(path=>!removed.has(normal(path)));if(kept.length===0&&found.length>0)throw nothingLeft(lines);return kept}
function nothingLeft(lines){let removing=lines.filter(line=>line.startsWith("!")).join(" ");return new PreflightError("input",`nothing is left to check without ${removing}`,
{advice:"narrow the lines that begin with !"})}function pathsOf(line){if(!isPattern(line)||exists2(line))return[line];let found=matches(line);if(found.length>0)
return found;throw new PreflightError("input",`no file matches \u201C${line}\u201D`,{advice:"check the pattern, which starts at the working folder, and that the\
 step before has written the file"})}function exists2(path){return statSync5(path,{throwIfNoEntry:!1})!==void 0}function isPattern(text4){return/[*?[]/u.test(text4)}
function matches(pattern){let isAbsolute2=pattern.startsWith("/"),search={steps:pattern.split("/").filter(step2=>step2!==""&&step2!=="."),wantsFolders:pattern.endsWith(
"/"),found:[],seen:new Set};return look(search,isAbsolute2?"/":"",0),sortedUnique(search.found)}function look(search,folder,at2){let key=`${at2}:${folder}`,step2=search.
steps[at2];if(!(step2===void 0||search.seen.has(key)))if(search.seen.add(key),step2==="**"){look(search,folder,at2+1);let isLast=at2===search.steps.length-1;for(let entry of entriesOf2(
folder))entry.name.startsWith(".")||(isLast&&take(search,pathIn(folder,entry.name)),entry.isDirectory()&&look(search,pathIn(folder,entry.name),at2))}else if(isPattern(
step2)){let expression2=expressionOf(step2);for(let{name}of entriesOf2(folder))expression2.test(name)&&follow(search,pathIn(folder,name),at2)}else follow(search,
pathIn(folder,step2),at2)}function follow(search,path,at2){at2===search.steps.length-1?take(search,path):statSync5(path,{throwIfNoEntry:!1})?.isDirectory()===!0&&
look(search,path,at2+1)}function take({found,wantsFolders},path){let entry=statSync5(path,{throwIfNoEntry:!1});(wantsFolders?entry?.isDirectory():entry?.isFile())&&
found.push(path)}function entriesOf2(folder){try{return readdirSync5(folder===""?".":folder,{withFileTypes:!0})}catch(cause){throw new PreflightError("input","t\
he folder cannot be searched for files",{place:{file:folder===""?".":folder},advice:"check its permissions, or write a pattern that does not lead there",cause})}}
function expressionOf(step2){let source3=step2.replace(/\[(!?)([^\]]+)\]|[*?]|[^*?[]+|\[/gu,(part,not2,letters)=>letters!==void 0?`[${not2==="!"?"^":""}${letters.
replaceAll(/[\\^\]]/gu,String.raw`\$&`)}]`:part==="*"?".*":part==="?"?".":part.replaceAll(/[.+^${}()|[\]\\/-]/gu,String.raw`\$&`));try{return new RegExp(`^${step2.
startsWith(".")?"":String.raw`(?!\.)`}${source3}$`,"su")}catch(cause){throw new PreflightError("usage",`\u201C${step2}\u201D is no pattern`,{advice:"letters in \
brackets stand in order",cause})}}function pathIn(folder,name){return folder===""||folder.endsWith("/")?`${folder}${name}`:`${folder}/${name}`}function normal(path){
return join10(path).replaceAll("\\","/")}import{randomBytes}from"node:crypto";import{appendFileSync}from"node:fs";function appendText(path,text4){try{appendFileSync(path,text4)}catch(cause){throw new PreflightError("usage","the file of the runner cannot be written to",{place:{
file:path},cause})}}function randomWord(){return randomBytes(16).toString("hex")}function*renderGraph(graph){let resources=graph.all().map(resource=>({resource,id:describe(resource.id)}));resources.sort((left,right)=>compareText(left.id,right.
id)||compareText(left.resource.key,right.resource.key)),yield'{"schema":"vnet-preflight/graph/1","resources":[';let separator=`
`;for(let{resource}of resources)yield`${separator}${resourceJson(resource)}`,separator=`,
`;yield`
],"mentions":[${sorted(graph.mentions.map(mentionJson))}],"notices":[${sorted(graph.notices.map(noticeJson))}]}
`}function sorted(items){return[...new Set(items)].sort(compareText).join(",")}function resourceJson(resource){let{type,apiVersion,lifecycle,before,origin,isPartial,
mayBeAbsent,createsBeforeDestroy}=resource;return members([["id",valueJson(resource.id)],["type",JSON.stringify(type)],["apiVersion",optional2(apiVersion)],...stateMembers2(
resource),["tags","{}"],["properties",valueJson(resource.properties)],["lifecycle",JSON.stringify(lifecycle)],["before",before===null?"null":stateJson(before)],
["isPartial",JSON.stringify(isPartial)],["mayBeAbsent",optional2(mayBeAbsent)],["createsBeforeDestroy",optional2(createsBeforeDestroy)],["origin",originJson(origin)]])}
function stateJson(state){return members([["id",valueJson(state.id)],...stateMembers2(state),["properties",valueJson(state.properties)]])}function stateMembers2({
name,location,kind,sku}){return[["name",valueJson(name)],["location",valueJson(location??null)],["kind",valueJson(kind??null)],["sku",valueJson(sku??null)]]}function mentionJson({
id,effect,origin}){return members([["id",valueJson(id)],["effect",JSON.stringify(effect)],["origin",originJson(origin)]])}function originJson({file,address,pointer,
line,column}){return JSON.stringify({file,address,pointer,line,column})}function noticeJson({message,address,file}){return JSON.stringify({message,address,file})}
function valueJson(value){if(value instanceof Sensitive)return'{"$sensitive":true}';if(value instanceof Unknown)return unknownJson(value);if(value instanceof Concat)
return`{"$concat":[${value.$concat.map(valueJson).join(",")}]}`;if(Array.isArray(value))return`[${value.map(valueJson).join(",")}]`;if(!isObject(value))return JSON.
stringify(value);let names=Object.keys(value).toSorted(compareText);return members(names.map(name=>[name,valueJson(value[name]??null)]))}function unknownJson({$unknown}){
let{symbol,reason,possible,minimum,maximum}=$unknown;return`{"$unknown":${members([["symbol",JSON.stringify(symbol)],["reason",JSON.stringify(reason)],["possibl\
e",possible===void 0?void 0:`[${possible.map(valueJson).join(",")}]`],["minimum",optional2(minimum)],["maximum",optional2(maximum)]])}}`}function members(list){
return`{${list.flatMap(([name,json])=>json===void 0?[]:[`${JSON.stringify(name)}:${json}`]).join(",")}}`}function optional2(value){return value===void 0?void 0:
JSON.stringify(value)}var verdictAbout="fail (findings of severity error, or those that the step was asked to stop at), undecided, pass, nothing-found (no integration in the inputs) \
or error (nothing could be checked)",counts=[{name:"errors",about:"the number of errors",of:({fail})=>fail.error},{name:"warnings",about:"the number of warnings",
of:({fail})=>fail.warning},{name:"notes",about:"the number of notes",of:({fail})=>fail.note},{name:"undecided",about:"the number of verdicts that the inputs do \
not decide",of:summary=>summary.undecided},{name:"waived",about:"the number of findings that somebody has accepted",of:({waived})=>waived},{name:"passed",about:"\
the number of verdicts that pass",of:({pass})=>pass},{name:"integrations",about:"the number of integrations judged",of:({subjects:subjects2})=>subjects2.integration}],
actionOutputs=[{name:"verdict",about:verdictAbout},...counts.map(({name,about})=>({name,about})),{name:"comment",about:"what became of the comment: created, upd\
ated, unchanged, none or refused"},...reportFormats.map(kind=>({name:kind,about:`the path of the report as ${kind}, where that was asked for`}))];function outputsOf(summary,status){
return new Map([["verdict",verdictOf2(summary,status)],...counts.map(({name,of})=>[name,String(of(summary))])])}function verdictOf2({fail,undecided:undecided2,subjects:subjects2},status){
return status===exitStatus.findings&&undecidedAlone({fail})?"undecided":status===exitStatus.findings||fail.error>0?"fail":undecided2>0?"undecided":subjects2.integration===
0?"nothing-found":"pass"}function undecidedAlone({fail}){return fail.error+fail.warning+fail.note===0}function outputsText(outputs,randomWord2){return[...outputs].
map(([name,value])=>{let end=`end-${randomWord2()}`;return`${name}<<${end}
${value}
${end}
`}).join("")}var otherwise=new Set(["format","color"]),checkInputs=commands.filter(({name})=>name==="check").flatMap(({options})=>options).filter(({name})=>!otherwise.has(name)).
map(inputOf);function inputOf({name,kind,about,values:values2}){return{name,about:kind==="texts"?`${about}; one a line`:about,kind:kind==="texts"?"lines":kind,...kind===
"flag"&&{default:"false"},...values2!==void 0&&{values:values2}}}var ownInputs=[{name:"inputs",kind:"lines",about:"what to check: paths or patterns such as stac\
ks/**/plan.json, one a line; ! before a line takes files out"},{name:"format",kind:"lines",default:"json sarif",about:`reports to write, as KIND or KIND=FILE: ${reportFormats.
join(", ")}; where they lie is told by the outputs`},{name:"graph",kind:"text",about:"a file for the graph of Azure resources, which holds no secret, for a job \
that joins several"},{name:"annotations",kind:"flag",default:"true",about:"show findings beside the lines of the pull request"},{name:"summary",kind:"flag",default:"\
true",about:"write findings, and the integrations with their addresses, to the summary of the job"},{name:"comment",kind:"flag",default:"false",about:"keep one \
comment on the pull request up to date; needs the permission pull-requests: write"},{name:"category",kind:"text",about:"tells the comment of this step from thos\
e of others, such as the other jobs of a matrix"},{name:"pull-request",kind:"text",about:"the number of the pull request, where the event does not tell it"},{name:"\
token",kind:"text",default:"${{ github.token }}",about:"the token for the comment"}],actionInputs=[...ownInputs.slice(0,2),...checkInputs,...ownInputs.slice(2)];
function usualFile(kind){return usualFiles.get(kind)??`${kind}.txt`}var usualFiles=new Map([["json","report.json"],["sarif","report.sarif"],["junit","report.xml"],
["markdown","report.md"]]);function readRequest(environment){refuseUnknown(environment);for(let input of actionInputs)checkValue(input,valueOf(environment,input.name));let own4=name=>valueOf(
environment,name),inputs2=linesOf(own4("inputs"));if(inputs2.length===0)throw wrong("inputs","names nothing to check","give the path of a plan: inputs: plan.jso\
n");let reports=reportsOf(own4("format"),folderOf2(environment));return{inputs:inputs2,options:[...checkInputs.flatMap(input=>wordsOf(input,valueOf(environment,
input.name))),"--format=text",...reports.map(({kind,file})=>`--format=${kind}=${file}`)],files:new Map(reports.toReversed().map(({kind,file})=>[kind,file])),graph:own4(
"graph"),annotations:isTrue(own4("annotations")),summary:isTrue(own4("summary")),comment:isTrue(own4("comment")),category:categoryIn(own4("category")),pullRequest:numberOf(
own4("pull-request")),token:own4("token")}}var prefix="INPUT_";function valueOf(environment,name){let given=environment[`${prefix}${name.toUpperCase()}`]?.trim()??
"",usual=actionInputs.find(input=>input.name===name)?.default??"";return given===""&&!usual.startsWith("${{")?usual:given}function refuseUnknown(environment){let known4=actionInputs.
map(({name})=>name);for(let variable of Object.keys(environment)){if(!variable.startsWith(prefix))continue;let name=variable.slice(prefix.length).toLowerCase(),
hint=known4.includes(name)?"":didYouMean(name,known4);if(hint!=="")throw wrong(name,`does not exist${hint}`)}}function checkValue({name,kind,values:values2},value){
if(kind==="flag"&&!/^(?:true|false)$/iu.test(value))throw wrong(name,`must be true or false, not \u201C${value}\u201D`);if(kind==="text"&&/[\r\n]/u.test(value))
throw wrong(name,"must be one line");if(values2!==void 0&&value!==""&&!values2.includes(value))throw wrong(name,`must be one of ${values2.join(", ")}, not \u201C${value}\
\u201D${didYouMean(value,values2)}`)}function wrong(name,message,advice){return new PreflightError("usage",`the input \u201C${name}\u201D ${message}`,{advice:advice??
"the inputs of this action are described in its action.yml"})}function wordsOf({name,kind},value){return kind==="flag"?isTrue(value)?[`--${name}`]:[]:kind==="li\
nes"?linesOf(value).map(line=>`--${name}=${line}`):value===""?[]:[`--${name}=${value}`]}function linesOf(value){return value.split(/\r?\n/u).map(line=>line.trim()).
filter(line=>line!=="")}function isTrue(value){return value.toLowerCase()==="true"}function numberOf(value){if(value!==""){if(!/^[1-9]\d{0,9}$/u.test(value))throw wrong(
"pull-request",`must be a number, not \u201C${value}\u201D`);return Number(value)}}var longestCategory=200;function categoryIn(value){if(value.length>longestCategory)
throw wrong("category",`must not be longer than ${longestCategory} characters`);return value}function reportsOf(value,folder){return linesOf(value).flatMap(line=>line.
includes("=")?[line]:line.split(/[\s,]+/u)).map(word2=>{let at2=word2.indexOf("="),name=at2<0?word2:word2.slice(0,at2),kind=reportFormats.find(known4=>known4===
name);if(kind===void 0)throw wrong("format",`has \u201C${name}\u201D, which is no format; formats are ${reportFormats.join(", ")}${didYouMean(name,reportFormats)}`);
let file=at2<0?`${folder}/${usualFile(kind)}`:word2.slice(at2+1);if(file===""||file==="-")throw wrong("format",`has \u201C${word2}\u201D, which names no file`);
return{kind,file}})}function folderOf2(environment){let temporary=environment.RUNNER_TEMP??"",step2=(environment.GITHUB_ACTION??"").replaceAll(/[^\w-]/gu,"_");return[
temporary===""?".":temporary,"vnet-preflight",step2].filter(part=>part!=="").join("/")}var ApiTrouble=class extends Error{status;constructor(message,status,cause){super(message,{cause}),this.name="ApiTrouble",this.status=status}},maximumBytes3=64*
1024*1024;function githubApi({baseUrl,token,timeout=1e4,pause=1e3}){let base=addressOf2(baseUrl),headers={accept:"application/vnd.github+json",authorization:`Be\
arer ${tokenIn(token)}`,"user-agent":"vnet-preflight","x-github-api-version":"2022-11-28"};return async(method,path,body)=>{let ask=async()=>{let signal=AbortSignal.
timeout(timeout);try{let content=body===void 0?{}:{body:JSON.stringify(body)},type=body===void 0?{}:{"content-type":"application/json"},answer=await fetch(`${base}${path}`,
{method,headers:{...headers,...type},...content,redirect:"manual",signal});return await contentOf(answer)}catch(error){throw error instanceof ApiTrouble?error:noAnswer(
base,error,signal.aborted?timeout:void 0)}};try{return await ask()}catch(error){if(!mayRepeat(method,error))throw error;return await new Promise(done=>{setTimeout(
done,pause)}),ask()}}}function mayRepeat(method,error){return method!=="POST"&&error instanceof ApiTrouble&&error.status!==void 0&&error.status>=500}function addressOf2(baseUrl){
if(!URL.canParse(baseUrl)||!/^https?:/iu.test(baseUrl))throw new ApiTrouble("the address of the API is no address");return baseUrl.replace(/\/+$/u,"")}function tokenIn(token){
if(!/^[\u0021-\u007E]+$/u.test(token))throw new ApiTrouble("the token holds characters that no token has");return token}async function contentOf(answer){let text4=await textOf3(
answer),content=parsed2(text4);if(!answer.ok)throw refusal(answer,content);if(content===void 0)throw new ApiTrouble("GitHub answered with something that is not \
JSON",answer.status);return content}async function textOf3({body,status}){let decoder=new TextDecoder,text4="",bytes=0;if(body===null)return text4;for await(let part of body){
if(bytes+=part.length,bytes>maximumBytes3)throw new ApiTrouble("GitHub answered with more than anyone would read",status);text4+=decoder.decode(part,{stream:!0})}
return text4+decoder.decode()}function parsed2(text4){try{return JSON.parse(text4)}catch{return}}var reasons=new Map([[401,"the token is not valid"],[403,"the t\
oken must not do this"],[404,"it was not found, or the token must not see it"],[422,"GitHub did not take the content"],[429,"the rate limit of the API is reache\
d"]]);function refusal({status,headers},content){let said=saidIn(content),meaning=status===403&&(headers.get("x-ratelimit-remaining")==="0"||headers.has("retry-\
after")||/rate limit/iu.test(said))?429:status,reason=reasons.get(meaning)??"GitHub could not answer";return new ApiTrouble(`${reason} (${status}${said===""?"":
`, \u201C${said}\u201D`})`,meaning)}function saidIn(content){let message=memberOf2(content,"message");return typeof message=="string"?message.slice(0,200):""}function noAnswer(base,error,waited){
let{host:host2}=new URL(base);if(waited!==void 0)return new ApiTrouble(`${host2} did not answer within ${waited/1e3} s`,void 0,error);let code2=memberOf2(memberOf2(
error,"cause"),"code"),why=typeof code2=="string"?` (${code2})`:"";return new ApiTrouble(`${host2} could not be reached${why}`,void 0,error)}function memberOf2(value,name){
return typeof value=="object"&&value!==null&&name in value?value[name]:void 0}function pullRequestOf(environment,event,number){let repository=environment.GITHUB_REPOSITORY??"";if(!/^[\w.-]+\/[\w.-]+$/u.test(repository))return;let told=member3(
event,"pull_request"),issue=member3(event,"issue"),found=number??member3(told,"number")??(member3(issue,"pull_request")&&member3(issue,"number"));if(typeof found!=
"number"||!Number.isSafeInteger(found)||found<1)return;let head=member3(told,"head"),from=member3(member3(head,"repo"),"full_name"),isFromFork=head!==void 0&&!(typeof from==
"string"&&from.toLowerCase()===repository.toLowerCase());return{repository,number:found,isFromFork}}function member3(value,name){return typeof value=="object"&&
value!==null&&Object.hasOwn(value,name)?value[name]:void 0}var mostCharacters=65536,perPage=100,mostPages=30;async function keepComment(api,{repository,number},{marker,body,isWorthOne}){let text4=`${marker}
${body}`;if(text4.length>mostCharacters)throw new Error(`a comment of ${text4.length} characters was made`);let issue=`/repos/${repository}/issues/${number}/com\
ments`,found=await findComment(api,issue,marker);return found===void 0?isWorthOne?(await api("POST",issue,{body:text4}),"created"):"none":lasting(found.body)===
lasting(text4)?"unchanged":(await api("PATCH",`/repos/${repository}/issues/comments/${found.id}`,{body:text4}),"updated")}function lasting(body){return body.replaceAll(
`\r
`,`
`).replaceAll(/\/actions\/runs\/\d+/gu,"").trim()}async function findComment(api,issue,marker){let isOwn2=authorship(api);for(let page=1;page<=mostPages;page+=1){
let comments=await api("GET",`${issue}?per_page=${perPage}&page=${page}`);if(!Array.isArray(comments))throw new ApiTrouble("GitHub answered with something that \
is no list of comments");for(let comment of comments){let[id,body]=[member3(comment,"id"),member3(comment,"body")];if(!(!Number.isSafeInteger(id)||typeof body!=
"string"||!startsWithLine(body,marker))&&await isOwn2(member3(comment,"user")))return{id,body}}if(comments.length<perPage)return}throw new ApiTrouble(`it has mo\
re than ${perPage*mostPages} comments, so that ours cannot be told to be there`)}function startsWithLine(body,marker){return body===marker||body.startsWith(`${marker}\

`)||body.startsWith(`${marker}\r
`)}function authorship(api){let own4;return async user=>user===void 0||member3(user,"type")==="Bot"?!0:(own4??=member3(await api("GET","/user").catch(withoutRefusal),
"login")??null,typeof own4=="string"&&own4===member3(user,"login"))}function withoutRefusal(error){if(!(error instanceof ApiTrouble&&error.status!==void 0&&error.
status<500))throw error}function markerOf(category){return`<!-- vnet-preflight${category===""?"":` ${encodeURIComponent(wellFormed(category)).replaceAll("-","%2\
D")}`} -->`}function wellFormed(text4){return text4.replaceAll(new RegExp("\\p{Surrogate}","gu"),"\uFFFD")}async function tryComment({category,token,pullRequest},wish,host2){let{environment}=host2,place2=pullRequestOf(environment,await eventOf(host2),pullRequest);if(place2===
void 0)return await host2.stdout.write(`no comment: this run belongs to no pull request
`),"none";try{if(token==="")throw new ApiTrouble("there is no token",401);let baseUrl=environment.GITHUB_API_URL??"https://api.github.com";return await keepComment(
githubApi({baseUrl,token}),place2,{...wish,marker:markerOf(category)})}catch(error){if(!(error instanceof ApiTrouble))throw error;let message=`the comment on th\
e pull request could not be kept: ${printable(error.message)}${adviceOn(error,place2.isFromFork)}`;return await host2.stdout.write(githubCommand({severity:"note",
title:"no comment",message},path=>path)),"refused"}}var shownElsewhere="the verdict does not depend on it, and the annotations and the summary of the job tell e\
verything";function adviceOn({status},isFromFork){return status!==401&&status!==403&&status!==404?`; ${shownElsewhere}`:`; ${isFromFork?"a pull request from a f\
ork has a token that can only read":"the job needs the permission pull-requests: write"}; ${shownElsewhere}`}async function eventOf(host2){let path=host2.environment.
GITHUB_EVENT_PATH??"";if(path!=="")try{return JSON.parse(new TextDecoder().decode(await host2.readInput(path)))}catch{return}}async function run(){await runProgram(action,onTrouble)}async function action(host2){try{let request=readRequest(host2.environment),words2=["check",...request.options,
...expandPatterns(request.inputs).map(asPositional)];return await checked(request,{...host2,parameters:words2})}catch(error){return await onTrouble(host2,error)}}
function asPositional(path){return path.startsWith("-")?`./${path}`:path}async function checked(request,host2){let result=await inSilence(host2,async()=>{let parsed3=parsePlain(
host2.parameters,commands);if(parsed3===void 0)throw new Error(`the command line ${host2.parameters.join(" ")} is not understood`);return check(checkValues(parsed3),
host2)}),{report,graph,rules,status}=result;request.graph!==""&&host2.writeFile(request.graph,renderGraph(graph));let pathFromRoot2=path=>host2.pathFromRoot(path);
request.annotations&&await host2.stdout.write(githubAnnotations(report,{rules,pathFromRoot:pathFromRoot2},request.comment?1:0)),await writeSummary(request,result,
host2);let comment=request.comment?await commented(request,result,host2):"none";return writeOutputs(host2,new Map([...outputsOf(report.summary,status),["comment",
comment],...request.files])),status}async function inSilence(host2,work){let word2=randomWord();await host2.stdout.write(`::stop-commands::${word2}
`);try{return await work()}finally{await host2.stdout.write(`::${word2}::
`)}}async function writeSummary({summary},{report,graph,rules},host2){let file=host2.environment.GITHUB_STEP_SUMMARY??"";if(!summary||file==="")return;let{jobSummary}=await import("./pages-WEIRGGXW.mjs"),
{environment}=host2;appendText(file,jobSummary({report,graph,rules,environment,pathFromRoot:path=>host2.pathFromRoot(path)}))}async function commented(request,{
report,rules},host2){let{commentBody}=await import("./pages-WEIRGGXW.mjs"),body=commentBody({report,rules,environment:host2.environment});return tryComment(
request,{body,isWorthOne:!isClean(report.summary)},host2)}function writeOutputs({environment},outputs){let file=environment.GITHUB_OUTPUT??"";file!==""&&appendText(
file,outputsText(outputs,randomWord))}async function onTrouble(host2,error){let status=await reportTrouble(host2,error),found=troublesOf(error)??[{message:"a de\
fect of vnet-preflight, see the log",place:void 0,advice:void 0}],messages=found.map(({message,advice})=>advice===void 0?message:`${message}; ${advice}`);for(let[
index,{place:place2}]of found.slice(0,mostErrors).entries()){let spot=place2===void 0?{}:{spot:{...place2,address:""}},annotation={severity:"error",title:"nothi\
ng was checked",message:messages[index]??"",...spot};await host2.stdout.write(githubCommand(annotation,path=>host2.pathFromRoot(path)))}return writeOutputs(host2,
new Map([["verdict","error"]])),await tellTrouble(host2,messages),status}var mostErrors=10;async function tellTrouble(host2,messages){let{footer,troublePage}=await import("./pages-WEIRGGXW.mjs"),
page=troublePage(messages),file=host2.environment.GITHUB_STEP_SUMMARY??"";file!==""&&appendText(file,page);let request=requestOrNothing(host2);request?.comment===
!0&&await tryComment(request,{body:page+footer(host2.environment),isWorthOne:!1},host2)}function requestOrNothing({environment}){try{return readRequest(environment)}catch{
return}}var text3=commandText("%25",{":":"%3A",",":"%2C"}),mostAnnotations=10,commands2={error:"error",warning:"warning",note:"notice"};function renderGithub(report,options){
let closing=[...overriddenLines(report),...isEmpty(report.summary)?[]:[summaryLine(report)]];return githubAnnotations(report,options)+closing.map(line=>`${line}\

`).join("")}function githubAnnotations(report,{rules,pathFromRoot:pathFromRoot2},reserved=0){return annotationsOf(report,findingsOf(report.verdicts,rules),mostAnnotations-
reserved).map(annotation=>githubCommand(annotation,pathFromRoot2)).join("")}function githubCommand({severity,title,message,spot},pathFromRoot2){let{file="",line,
column}=spot??{},properties=[...file===""||file==="-"?[]:[`file=${text3.property(pathFromRoot2(file))}`],...line===void 0?[]:[`line=${line}`,...column===void 0?
[]:[`col=${column}`]],`title=${text3.property(title)}`];return`::${commands2[severity]} ${properties.join(",")}::${text3.data(message)}
`}export{__require,__commonJS,__export,__toESM,exitStatus,PreflightError,hasFlag,textOf,profiles,severities,verdicts,decode,escapeStep,unescapeStep,pointerOf,stepsOfPointer,
parseJson,choose,printable,printableLines,count,enumerate,shortened,nameList,symbolText,placeText,fileText,valueText,verdictsText,isClean,isEmpty,summaryLine,nothingJudged,
overriddenLines,evidenceLines,flowing,groupBy,compareText,noticeText,openQuestions,plainStyle,layoutFor,writeNotices,didYouMean,Troubles,usage,targetsOf,writeTarget,
withErrors,factTree,typeOf,typeList,isOfType,findFact,factPaths,factAt,isUnknown,placeholders,factsUsed,decidingFacts,isOpen,findingsOf,subjectsOfFinding,parametersFor,
faultOf,severityIn,appliesIn,annotationsOf,commandText,renderGithub,githubAnnotations,githubCommand,writeReport,refusePrefix,readPrefix,addressText,runtime,builtInRules,
findConfig,flagsOf,statusOf,append,remember,isList,Unknown,Concat,Sensitive,isObject,reveal,joinText,describe,valueAt2 as valueAt,idKey,isArmId,typeOfKey,nameOfKey,
parentKey,withChanges,Graph,sourceOf,namesSubnetWithoutUse,resourceType,asDescribed,memberOf,subjects,subjectsOf,anything2 as anything,parseInput,appSettingsOfList,
judgeInputs,program,reportFormats,listFormats,deploymentOptions,run};
